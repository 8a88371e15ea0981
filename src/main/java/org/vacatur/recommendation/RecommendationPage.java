package org.vacatur.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of recommendations as it is answered.
 *
 * @param items newest first
 * @param next cursor of the next page; absent on the last
 */
public record RecommendationPage(
        List<Recommendation> items, @Nullable String next) {
    public RecommendationPage {
        items = List.copyOf(items);
    }
}
