package org.vacatur.recommendation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vacatur.recommendation.whatif.Answered;
import org.vacatur.recommendation.whatif.FactChange;
import org.vacatur.recommendation.whatif.FoundSet;
import org.vacatur.recommendation.whatif.Obtaining;
import org.vacatur.recommendation.whatif.TooManyOpenFacts;
import org.vacatur.recommendation.whatif.WhatIf;
import org.vacatur.rulebook.Outcome;

/** Which facts, looked up or corrected, may settle a charge. What people must decide or find is not looked up. */
final class Settling {
    private static final Set<Obtaining> IN_FILES = EnumSet.of(Obtaining.LOOK_UP, Obtaining.CORRECT);

    private final Supplier<WhatIf> whatIf;
    private @Nullable WhatIf asked;

    /** @param whatIf made once, if a charge waits for a person */
    Settling(Supplier<WhatIf> whatIf) {
        this.whatIf = whatIf;
    }

    ChargeToSettle of(int index, ChargeCompared charge) {
        Outcome outcome = charge.under().get(0).outcome();
        if (outcome != Outcome.NEEDS_HUMAN_REVIEW) {
            return new ChargeToSettle(charge.number(), outcome, List.of(), true);
        }
        try {
            return new ChargeToSettle(charge.number(), outcome, lookups(asked(), index), true);
        } catch (TooManyOpenFacts e) {
            return new ChargeToSettle(charge.number(), outcome, List.of(), false);
        }
    }

    private WhatIf asked() {
        WhatIf known = asked;
        if (known == null) {
            known = whatIf.get();
            asked = known;
        }
        return known;
    }

    private static List<Lookup> lookups(WhatIf whatIf, int charge) {
        Map<List<String>, List<Outcome>> settling = new LinkedHashMap<>();
        for (FoundSet each : whatIf.sets(charge, IN_FILES)) {
            List<String> paths = each.changes().stream().map(FactChange::path).toList();
            settling.computeIfAbsent(paths, none -> new ArrayList<>()).add(each.outcome());
        }
        Map<String, List<Answered>> answers = whatIf.answers(charge);
        List<Lookup> lookups = new ArrayList<>();
        settling.forEach((paths, outcomes) -> lookups.add(new Lookup(
                paths,
                EnumSet.copyOf(outcomes),
                paths.size() == 1 && always(answers.getOrDefault(paths.get(0), List.of())),
                outcomes.size(),
                paths.stream()
                        .mapToInt(each -> count(answers.getOrDefault(each, List.of())))
                        .reduce(1, (one, other) -> one * other))));
        return lookups;
    }

    private static int count(List<Answered> answers) {
        return answers.stream().mapToInt(each -> each.values().size()).sum();
    }

    private static boolean always(List<Answered> answers) {
        return !answers.isEmpty() && answers.stream().noneMatch(each -> each.outcome() == Outcome.NEEDS_HUMAN_REVIEW);
    }
}
