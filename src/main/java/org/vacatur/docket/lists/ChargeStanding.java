package org.vacatur.docket.lists;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.ListedCharge.RuleShown;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/**
 * Where a charge stands in a run, and why.
 *
 * @param district the prosecuting office
 * @param docketNumber normalised
 * @param charge number of the count
 * @param outcome where it belongs
 * @param ground ground of the second letter
 * @param rules ids of the rules that the outcome rests on, each once
 * @param summary one sentence
 */
public record ChargeStanding(
        District district,
        String docketNumber,
        int charge,
        Outcome outcome,
        @Nullable Ground ground,
        List<String> rules,
        String summary) {
    /** By office, docket number and charge; two that are equal in it are the same charge. */
    public static final Comparator<ChargeStanding> SAME_CHARGE = Comparator.comparing(ChargeStanding::district)
            .thenComparing(ChargeStanding::docketNumber)
            .thenComparingInt(ChargeStanding::charge);

    public ChargeStanding {
        rules = List.copyOf(rules);
    }

    /** Where a charge of a list stands. */
    public static ChargeStanding of(ListedCharge charge) {
        return new ChargeStanding(
                charge.district(),
                charge.docketNumber(),
                charge.charge(),
                charge.outcome(),
                charge.ground(),
                charge.rules().stream().map(RuleShown::id).distinct().toList(),
                ShownText.of(charge.summary()));
    }

    /** Whether it stands elsewhere than another. */
    public boolean movedFrom(ChargeStanding before) {
        return outcome != before.outcome || ground != before.ground;
    }
}
