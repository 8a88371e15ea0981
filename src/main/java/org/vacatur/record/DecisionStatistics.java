package org.vacatur.record;

import java.util.List;

/**
 * How often recommendations were accepted, overridden and deferred. Charges are counted, not cases.
 *
 * @param by what was counted by
 * @param items counts, the greatest share of overrides first
 */
public record DecisionStatistics(StatisticsBy by, List<DecisionCount> items) {
    public DecisionStatistics {
        items = List.copyOf(items);
    }
}
