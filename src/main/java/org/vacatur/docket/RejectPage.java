package org.vacatur.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of rows that could not be used.
 *
 * @param items case by case, in the order in which the run comes to them
 * @param next cursor of the next page; absent on the last
 */
public record RejectPage(List<Reject> items, @Nullable String next) {
    public RejectPage {
        items = List.copyOf(items);
    }
}
