package org.vacatur.recommendation;

import java.util.List;
import org.vacatur.rulebook.Outcome;

/**
 * Where a charge belongs, and what may settle it.
 *
 * @param number number of the count
 * @param outcome where it belongs as things are
 * @param lookups the smallest sets of facts that may settle it; none unless it needs a person
 * @param searched false where so much of the case is open that they were not looked for
 */
public record ChargeToSettle(int number, Outcome outcome, List<Lookup> lookups, boolean searched) {
    public ChargeToSettle {
        lookups = List.copyOf(lookups);
    }
}
