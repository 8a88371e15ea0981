package org.vacatur.recommendation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private Settling() {}

    static ChargeToSettle of(Decided decided, WhatIf whatIf) {
        Outcome outcome = decided.weighed().outcome();
        int number = decided.explained().number();
        if (outcome != Outcome.NEEDS_HUMAN_REVIEW) {
            return new ChargeToSettle(number, outcome, List.of(), true);
        }
        try {
            return new ChargeToSettle(number, outcome, lookups(whatIf, decided.index()), true);
        } catch (TooManyOpenFacts e) {
            return new ChargeToSettle(number, outcome, List.of(), false);
        }
    }

    private static List<Lookup> lookups(WhatIf whatIf, int charge) {
        Map<List<String>, Set<Outcome>> settling = new LinkedHashMap<>();
        for (FoundSet each : whatIf.sets(charge, IN_FILES)) {
            List<String> paths = each.changes().stream().map(FactChange::path).toList();
            settling.computeIfAbsent(paths, none -> EnumSet.noneOf(Outcome.class))
                    .add(each.outcome());
        }
        Map<String, List<Answered>> answers = whatIf.answers(charge);
        List<Lookup> lookups = new ArrayList<>();
        settling.forEach((paths, outcomes) -> lookups.add(new Lookup(
                paths, outcomes, paths.size() == 1 && always(answers.getOrDefault(paths.get(0), List.of())))));
        return lookups;
    }

    private static boolean always(List<Answered> answers) {
        return answers.stream().noneMatch(each -> each.outcome() == Outcome.NEEDS_HUMAN_REVIEW);
    }
}
