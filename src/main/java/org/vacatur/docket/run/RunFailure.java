package org.vacatur.docket.run;

import org.jspecify.annotations.Nullable;
import org.vacatur.docket.intake.FileRefused;
import org.vacatur.docket.intake.ProfileRefused;

/** Why a run cannot go on, in words that repeat no fact of a case. */
final class RunFailure {
    /** In place of a failure whose own words might repeat facts. */
    static final String UNKNOWN =
            "The run met an error of the service or of its store; what it had decided is kept. The log of the service says more.";

    private RunFailure() {}

    static String inWords(@Nullable Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof LedgerDoesNotHold || each instanceof FileRefused || each instanceof ProfileRefused) {
                return String.valueOf(each.getMessage());
            }
        }
        return UNKNOWN;
    }
}
