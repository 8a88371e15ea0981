package org.vacatur.recommendation.whatif;

import java.util.List;
import org.vacatur.rulebook.Outcome;

/**
 * Where a charge would belong if an open fact, by itself, turned out in one of some ways.
 *
 * @param values the values, each standing for all that have the same effect
 * @param outcome where it would belong
 */
public record Answered(List<FactChange> values, Outcome outcome) {
    public Answered {
        values = List.copyOf(values);
    }
}
