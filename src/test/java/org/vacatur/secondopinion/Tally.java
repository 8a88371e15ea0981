package org.vacatur.secondopinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vacatur.rulebook.Outcome;

/** How often each outcome and each review code came up. */
final class Tally {
    /** Every code of the standard that a case can reach; UNDECIDED and CONFLICT stand for a defect of the rules. */
    static final List<String> CODES = List.of(
            "DATA",
            "DISTRICT",
            "FARAK",
            "LISTED",
            "SCOPE-CHARGE",
            "CWOF",
            "DISPOSITION",
            "NOTARY",
            "CUSTODIAN",
            "ROLE",
            "RUFFIN-NEG",
            "RUFFIN-SAME-DAY",
            "RUFFIN-DATE-MISSING",
            "PENDING",
            "REPLEA",
            "SCHOOL-ZONE",
            "NEG-RESULT",
            "CERT-CONFLICT",
            "EVIDENCE-UNKNOWN",
            "NOT-REVIEWED",
            "COULD-CONFLICT",
            "WEAK-EVIDENCE",
            "WEIGHT-ELEMENT",
            "WEIGHT",
            "CERT-INCOMPLETE",
            "CANDIDATE",
            "WOULD-UNANSWERED");

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> answers = new TreeMap<>();

    Tally() {
        for (Outcome each : Outcome.values()) {
            counts.put(each.name(), 0);
        }
        CODES.forEach(each -> counts.put(each, 0));
    }

    void add(Answer answer) {
        counts.merge(answer.outcome().name(), 1, Integer::sum);
        answer.reviewReasons().forEach(each -> counts.merge(each, 1, Integer::sum));
        answers.merge(answer.toString(), 1, Integer::sum);
    }

    /** Outcomes and codes that came up less often than that. */
    List<String> below(int times) {
        List<String> rare = new ArrayList<>();
        counts.forEach((name, count) -> {
            if (count < times) {
                rare.add(name + " " + count);
            }
        });
        return rare;
    }

    /** Whole answers, with ground and leaning, that came up at all. */
    Map<String, Integer> answers() {
        return Map.copyOf(answers);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        counts.forEach((name, count) -> table.append(String.format("%8d  %s%n", count, name)));
        table.append(String.format("%nwhole answers%n"));
        answers.forEach((name, count) -> table.append(String.format("%8d  %s%n", count, name)));
        return table.toString();
    }
}
