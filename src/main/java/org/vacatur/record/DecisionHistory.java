package org.vacatur.record;

import java.util.List;

/**
 * Every decision on one recommendation.
 *
 * @param items decisions, oldest first
 * @param inForce the decision in force for each charge that has one, by number
 */
public record DecisionHistory(List<Decision> items, List<DecisionInForce> inForce) {
    public DecisionHistory {
        items = List.copyOf(items);
        inForce = List.copyOf(inForce);
    }
}
