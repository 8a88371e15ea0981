package org.vacatur.recommendation;

import java.util.Locale;

/** How much of a recommendation is answered. */
public enum Detail {
    /** The outcome, every rule that fired, and what to find out. */
    BRIEF,
    /** Also every rule that did not fire and why, what would change the outcome, and how firm it is. */
    FULL;

    /** Reads what the contract calls {@code detail}: its name in small letters. */
    public static Detail parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
