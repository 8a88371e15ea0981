package org.vacatur.docket.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;
import org.vacatur.recommendation.Place;

/**
 * A charge whose place changes, with what both versions say of it.
 *
 * @param number its place in the list of flips
 * @param district the office
 * @param docketNumber the case, normalised; null where the facts give none
 * @param charge number of the count
 * @param synthetic whether the case is invented
 * @param before under the version before
 * @param after under the version after
 */
public record Flip(
        long number,
        District district,
        @Nullable String docketNumber,
        int charge,
        boolean synthetic,
        Side before,
        Side after) {
    /**
     * What one version says.
     *
     * @param place where the charge belongs
     * @param summary one sentence
     * @param rules the rules that it rests on
     * @param reviewReasons codes of what a person must look at
     */
    public record Side(Place place, String summary, List<RuleSays> rules, List<String> reviewReasons) {
        public Side {
            rules = List.copyOf(rules);
            reviewReasons = List.copyOf(reviewReasons);
        }
    }

    /**
     * A rule that fired.
     *
     * @param id its id
     * @param title its title
     * @param conclusion what it says, in words
     * @param because its reason with the case's own values
     */
    public record RuleSays(String id, String title, String conclusion, String because) {}
}
