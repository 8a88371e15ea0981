package org.vacatur.recommendation;

import java.util.List;
import java.util.Set;
import org.vacatur.rulebook.Outcome;

/**
 * One or two facts that, looked up, may settle a charge that waits for a person.
 *
 * @param paths JSON pointers into the case facts; both must be looked up where there are two
 * @param outcomes where the charge may then belong
 * @param always whether every value settles it; false for two facts, where that is not worked out
 */
public record Lookup(List<String> paths, Set<Outcome> outcomes, boolean always) {
    public Lookup {
        paths = List.copyOf(paths);
        outcomes = Set.copyOf(outcomes);
    }
}
