package org.vacatur.scenario.steps;

import org.jspecify.annotations.Nullable;

/** A scenario says one thing and the rules another, or it says what cannot be understood; the message says so to a lawyer. */
public final class NotAsSaid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAsSaid(String message) {
        super(message);
    }

    NotAsSaid(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
