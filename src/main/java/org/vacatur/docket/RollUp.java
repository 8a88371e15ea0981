package org.vacatur.docket;

import java.util.Collection;
import java.util.Comparator;
import org.vacatur.rulebook.Outcome;

/**
 * A whole case in one word, for display and counts only (the charge is the unit of decision): the most that any of its charges
 * says, in this order.
 */
public enum RollUp {
    RETAINED,
    REVIEW,
    DISMISSED,
    FIRST_LETTER,
    ALREADY_RESOLVED,
    OUT_OF_SCOPE;

    /** What one charge alone says. */
    public static RollUp of(Outcome outcome) {
        return switch (outcome) {
            case THIRD_LETTER -> RETAINED;
            case NEEDS_HUMAN_REVIEW -> REVIEW;
            case SECOND_LETTER -> DISMISSED;
            case FIRST_LETTER -> FIRST_LETTER;
            case ALREADY_RESOLVED -> ALREADY_RESOLVED;
            case OUT_OF_SCOPE -> OUT_OF_SCOPE;
        };
    }

    /**
     * What a case says.
     *
     * @param outcomes of its charges, at least one
     */
    public static RollUp of(Collection<Outcome> outcomes) {
        return outcomes.stream().map(RollUp::of).min(Comparator.naturalOrder()).orElseThrow();
    }
}
