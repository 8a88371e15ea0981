package org.vacatur.docket.run;

import org.jspecify.annotations.Nullable;

/** Why a run cannot go on, in words that repeat no fact of a case. */
final class RunFailure {
    private RunFailure() {}

    static String inWords(@Nullable Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof LedgerDoesNotHold) {
                return String.valueOf(each.getMessage());
            }
        }
        return "The run met an error of the service or of its store; what it had decided is kept. The log of the service says more.";
    }
}
