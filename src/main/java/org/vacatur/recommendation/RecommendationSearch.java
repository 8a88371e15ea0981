package org.vacatur.recommendation;

import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Outcome;

/**
 * Which recorded recommendations to find; what is left out does not narrow the search.
 *
 * @param docketNumber only of this docket, as it was given
 * @param district only of this office
 * @param outcome only with a charge of this outcome
 * @param cursor where the page before ended; absent for the first page
 * @param size entries on a page, 1 to 200; {@value #USUAL_SIZE} where absent
 */
public record RecommendationSearch(
        @Nullable String docketNumber,
        @Nullable District district,
        @Nullable Outcome outcome,
        @Nullable String cursor,
        @Nullable Integer size) {
    private static final int USUAL_SIZE = 50;

    /** The same for the log. */
    public RecommendationLog.Filter filter() {
        return new RecommendationLog.Filter(district, docketNumber, outcome, cursor, size == null ? USUAL_SIZE : size);
    }
}
