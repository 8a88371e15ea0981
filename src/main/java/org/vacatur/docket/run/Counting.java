package org.vacatur.docket.run;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.RollUp;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** Counts of one office, or of all, while they are made. */
final class Counting {
    private final Map<String, Long> charges = new LinkedHashMap<>();
    private final Map<ListKind, Long> decided = new EnumMap<>(ListKind.class);
    final Map<String, Long> reasons = new LinkedHashMap<>();
    final Map<RollUp, Long> cases = new EnumMap<>(RollUp.class);
    final Map<RollUp, Long> defendants = new EnumMap<>(RollUp.class);
    long withoutReference;

    void charges(String key, ListKind list, long n) {
        charges.merge(key, n, Long::sum);
        if (list.letter()) {
            decided.merge(list, n, Long::sum);
        }
    }

    Ledger.Counted counted() {
        return new Ledger.Counted(
                new Ledger.Charges(
                        count(Outcome.FIRST_LETTER.name()),
                        count(Outcome.SECOND_LETTER + " " + Ground.WOULD_NOT),
                        count(Outcome.SECOND_LETTER + " " + Ground.COULD_NOT),
                        count(Outcome.THIRD_LETTER.name()),
                        count(Outcome.NEEDS_HUMAN_REVIEW.name()),
                        count(Outcome.OUT_OF_SCOPE.name()),
                        count(Outcome.ALREADY_RESOLVED.name())),
                decided,
                reasons,
                new Ledger.Cases(
                        of(cases, RollUp.RETAINED),
                        of(cases, RollUp.REVIEW),
                        of(cases, RollUp.DISMISSED),
                        of(cases, RollUp.FIRST_LETTER),
                        of(cases, RollUp.ALREADY_RESOLVED),
                        of(cases, RollUp.OUT_OF_SCOPE)),
                new Ledger.Defendants(
                        of(defendants, RollUp.RETAINED),
                        of(defendants, RollUp.REVIEW),
                        of(defendants, RollUp.DISMISSED),
                        of(defendants, RollUp.FIRST_LETTER),
                        of(defendants, RollUp.ALREADY_RESOLVED),
                        of(defendants, RollUp.OUT_OF_SCOPE),
                        withoutReference));
    }

    private long count(String key) {
        return charges.getOrDefault(key, 0L);
    }

    private static long of(Map<RollUp, Long> counts, RollUp key) {
        return counts.getOrDefault(key, 0L);
    }
}
