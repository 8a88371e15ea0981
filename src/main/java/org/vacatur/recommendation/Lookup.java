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
 * @param settling how many of the answers settle it, an answer standing for all values that have the same effect; of two facts, the
 *     pairs of answers
 * @param answers how many answers there are; 0 where that is not worked out
 */
public record Lookup(List<String> paths, Set<Outcome> outcomes, boolean always, int settling, int answers) {
    public Lookup {
        paths = List.copyOf(paths);
        outcomes = Set.copyOf(outcomes);
    }

    /** Part of the answers that settle it, each counted alike; that is no probability. 0 where it is not worked out. */
    public double share() {
        return always ? 1 : answers == 0 ? 0 : Math.min(1, (double) settling / answers);
    }
}
