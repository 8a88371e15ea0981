package org.vacatur.docket.run;

import org.jspecify.annotations.Nullable;
import org.vacatur.docket.intake.FileRefused;
import org.vacatur.docket.intake.ProfileRefused;

/** Why a run cannot go on, in words that repeat no fact of a case. */
final class RunFailure {
    /** In place of a failure whose own words might repeat facts. */
    static final String UNKNOWN =
            "The run met an error of the service or of its store; what it had decided is kept. The log of the service says more.";

    /** As long as it is kept. */
    private static final int LONGEST = 2_000;

    private RunFailure() {}

    static String inWords(@Nullable Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof LedgerDoesNotHold
                    || each instanceof FileRefused
                    || each instanceof ProfileRefused
                    || each instanceof RunRefused) {
                return abridged(String.valueOf(each.getMessage()));
            }
        }
        return UNKNOWN;
    }

    private static String abridged(String reason) {
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST - 4) + " ...";
    }
}
