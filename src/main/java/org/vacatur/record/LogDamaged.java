package org.vacatur.record;

import java.util.Locale;

/** The log of records in the store is not what it says it is. */
public final class LogDamaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogDamaged(String what) {
        super("The records in the database were damaged or changed: " + what
                + ". Keep the database as it is, and compare it with a backup and with the checkpoints kept outside.");
    }

    static void unless(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            throw new LogDamaged(String.format(Locale.ROOT, otherwise, values));
        }
    }
}
