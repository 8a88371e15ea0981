package org.vacatur.recommendation.whatif;

import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.FactPointer;

/**
 * One fact with another value. Applied to the JSON of a case: the value at the path is replaced; parts on the way that are missing are
 * made, and an index one past the end of a list adds to it.
 *
 * @param path JSON pointer into the case facts
 * @param from what stands there now, as the contract writes it; null where nothing does
 * @param to what it would be; one value that stands for all that have the same effect
 * @param means what values it stands for, in words, e.g. {@code "any day before July 1, 2004"}
 */
public record FactChange(String path, @Nullable Object from, Object to, String means) {
    /** The facts with this change. */
    public CaseFacts applied(CaseFacts facts) {
        return FactPointer.parse(path).with(facts, to);
    }
}
