package org.vacatur.docket.intake;

/** A profile that is not there or has a fault; the message names the file, the line and what to do. */
public final class ProfileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProfileRefused(String message) {
        super(message);
    }
}
