package org.vacatur.secondopinion;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.vacatur.facts.CaseFacts;

/** Generated cases from one seed, and the smallest case that still shows what a case shows. */
final class Sample {
    private static final int SHRINKING_STEPS = 400;
    private static final int CANDIDATES_A_STEP = 400;

    private final RandomGenerator<CaseFacts> generator = Cases.cases().generator(1000, false);
    private final Random random;

    Sample(long seed) {
        this.random = new Random(seed);
    }

    Stream<Shrinkable<CaseFacts>> stream(int cases) {
        return Stream.generate(() -> generator.next(random)).limit(cases);
    }

    static CaseFacts smallest(Shrinkable<CaseFacts> found, Predicate<CaseFacts> stillShows) {
        Shrinkable<CaseFacts> smallest = found;
        for (int step = 0; step < SHRINKING_STEPS; step++) {
            Optional<Shrinkable<CaseFacts>> smaller = smallest.shrink()
                    .limit(CANDIDATES_A_STEP)
                    .filter(each -> stillShows.test(each.value()))
                    .findFirst();
            if (smaller.isEmpty()) {
                break;
            }
            smallest = smaller.get();
        }
        return smallest.value();
    }
}
