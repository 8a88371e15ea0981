package org.vacatur.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Outcome;

/**
 * Whether like cases come to the same in every office: each office's cases under every office's criteria. All counts are of charges.
 *
 * @param head what was analysed
 * @param publicCopy whether small counts are withheld and no case is named
 * @param counts the tables, a count a line
 * @param pairsInAll pairs of charges that are alike and come to different outcomes; absent in the public copy
 * @param pairs the first of these, to be read side by side; none in the public copy
 */
public record Parity(
        AnalysisHead head,
        boolean publicCopy,
        List<Count> counts,
        @Nullable Long pairsInAll,
        List<Pair> pairs) {
    public Parity {
        counts = List.copyOf(counts);
        pairs = List.copyOf(pairs);
    }

    /**
     * A count of charges.
     *
     * @param table which table it is in
     * @param district whose cases; absent for those of all offices together
     * @param criteria whose criteria: OFF, OWN or an office
     * @param result the column; ALL for the sum of the row
     * @param charges how many; absent where it is withheld
     */
    public record Count(
            ParityTable table,
            @Nullable District district,
            String criteria,
            String result,
            @Nullable Long charges) {}

    /**
     * Two charges of two offices that are alike and come to different outcomes, each under its own office's criteria.
     *
     * @param number place in the order, from 1
     * @param why what the difference comes from, as far as it was tried
     * @param alike what both have, in words
     * @param one one of them
     * @param other the other
     */
    public record Pair(int number, PairReason why, String alike, Side one, Side other) {}

    /**
     * One of the two.
     *
     * @param district the office
     * @param docketNumber the case
     * @param charge number of the count
     * @param court department of the court; absent where unknown
     * @param answered whether a person of the office has answered if it would or could reprosecute
     * @param outcome where it belongs
     * @param underTheOther where it would belong under the other's criteria
     */
    public record Side(
            District district,
            String docketNumber,
            int charge,
            @Nullable String court,
            boolean answered,
            Outcome outcome,
            Outcome underTheOther) {}
}
