package org.vacatur.docket.impact;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;
import org.vacatur.recommendation.Place;

/**
 * How many charges go from one place to another, because of which rules.
 *
 * @param district the office
 * @param from where they belong under the version before
 * @param to where they belong under the version after
 * @param rulesBefore ids of the rules that the place before rests on
 * @param rulesAfter ids of the rules that the place after rests on
 * @param charges how many
 */
public record FlipCount(
        District district, Place from, Place to, List<String> rulesBefore, List<String> rulesAfter, long charges) {
    private static final Comparator<Place> PLACES = Comparator.comparing(Place::outcome)
            .thenComparing(each -> name(each.ground()))
            .thenComparing(each -> name(each.leaning()))
            .thenComparing(Place::proposed);

    /** In the order of districts, places and rules. */
    static final Comparator<FlipCount> ORDER = Comparator.comparing(FlipCount::district)
            .thenComparing(FlipCount::from, PLACES)
            .thenComparing(FlipCount::to, PLACES)
            .thenComparing(each -> String.join(" ", each.rulesBefore()))
            .thenComparing(each -> String.join(" ", each.rulesAfter()));

    public FlipCount {
        rulesBefore = List.copyOf(rulesBefore);
        rulesAfter = List.copyOf(rulesAfter);
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }
}
