package org.vacatur.docket.impact;

import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Outcome;

/**
 * Which flips to give.
 *
 * @param district only of this office; null for all
 * @param from only of charges with this outcome before; null for any
 * @param to only of charges with this outcome after; null for any
 */
public record FlipFilter(
        @Nullable District district,
        @Nullable Outcome from,
        @Nullable Outcome to) {
    public static final FlipFilter ALL = new FlipFilter(null, null, null);
}
