package org.vacatur.record;

/** The log of records in the store is not what it says it is. */
public final class LogDamaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogDamaged(String what) {
        super("The records in the database were damaged or changed: " + what
                + ". Keep the database as it is, and compare it with a backup and with the checkpoints kept outside.");
    }
}
