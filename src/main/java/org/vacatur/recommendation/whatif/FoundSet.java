package org.vacatur.recommendation.whatif;

import java.util.List;
import org.vacatur.rulebook.Outcome;

/**
 * A smallest set of changes that moves a charge: with fewer of them it does not come to this outcome.
 *
 * @param changes the changes, the more obtainable fact first
 * @param obtaining how the least obtainable of the facts can come to be so
 * @param outcome where the charge would belong
 */
public record FoundSet(List<FactChange> changes, Obtaining obtaining, Outcome outcome) {
    public FoundSet {
        changes = List.copyOf(changes);
    }
}
