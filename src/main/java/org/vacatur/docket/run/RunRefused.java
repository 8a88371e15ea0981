package org.vacatur.docket.run;

/** A docket that cannot be run, or whose run could not go on; the message says why, for a clerk. */
public final class RunRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunRefused(String message) {
        super(message);
    }

    RunRefused(String message, Exception cause) {
        super(message, cause);
    }
}
