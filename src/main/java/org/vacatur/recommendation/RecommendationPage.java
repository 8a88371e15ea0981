package org.vacatur.recommendation;

import java.util.List;

/**
 * One page of recommendations as it is answered; the next page stands in the Link header.
 *
 * @param items newest first
 */
public record RecommendationPage(List<Recommendation> items) {
    public RecommendationPage {
        items = List.copyOf(items);
    }
}
