package org.vacatur.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vacatur.contract.Fault;

/** Says everything that keeps a decision from being one on the charges of a recommendation. */
final class DecisionCheck {
    private final List<RecommendedCharge> recommended;
    private final Set<Integer> named = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private DecisionCheck(List<RecommendedCharge> recommended) {
        this.recommended = recommended;
    }

    /** Every fault, in the order of the charges named; none if it can be recorded as it is. */
    static List<Fault> faults(List<RecommendedCharge> recommended, DecisionRequest request) {
        DecisionCheck check = new DecisionCheck(recommended);
        for (int i = 0; i < request.charges().size(); i++) {
            check.charge("/charges/" + i, request.charges().get(i));
        }
        return check.faults;
    }

    private void charge(String pointer, ChargeDecision decided) {
        ChargeDecisionCheck check = new ChargeDecisionCheck(pointer, decided, faults);
        List<RecommendedCharge> meant = recommended.stream()
                .filter(each -> each.number() == decided.number())
                .toList();
        if (!named.add(decided.number())) {
            check.fault("number", "names a charge that is decided above; decide each charge once");
        } else if (meant.isEmpty()) {
            check.fault("number", "is no charge of the recommendation; its charges are " + numbers());
        } else if (meant.size() > 1) {
            check.fault(
                    "number",
                    "is the number of several charges of the recommendation; send the case again, each charge with a number of its"
                            + " own, and decide on that recommendation");
        } else {
            check.against(meant.get(0));
        }
        check.form();
    }

    private String numbers() {
        return recommended.stream()
                .map(each -> Integer.toString(each.number()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
