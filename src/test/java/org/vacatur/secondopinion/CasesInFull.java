package org.vacatur.secondopinion;

import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.Rulebook;

/** Recommendations in full on generated cases, with the rules of this repository. */
public final class CasesInFull {
    private CasesInFull() {}

    /** As many as are wanted, the same for the same seed. */
    public static Stream<Recommendation> stream(long seed, int cases) {
        return new Sample(seed)
                .stream(cases)
                        .map(Shrinkable::value)
                        .map(facts -> Loaded.RECOMMENDER.explain(facts, CountyPolicy.OWN, Cases.AS_OF));
    }

    private static final class Loaded {
        static final Recommender RECOMMENDER =
                new Recommender(Rulebook.load(Path.of("rules")).ruleSet("dookhan"));
    }
}
