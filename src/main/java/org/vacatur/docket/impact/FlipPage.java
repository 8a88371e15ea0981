package org.vacatur.docket.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of flips.
 *
 * @param items in their order
 * @param next where the next page begins after; null on the last
 */
public record FlipPage(List<Flip> items, @Nullable Long next) {
    public FlipPage {
        items = List.copyOf(items);
    }
}
