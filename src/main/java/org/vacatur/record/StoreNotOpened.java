package org.vacatur.record;

import java.sql.SQLException;

/** There are no records to be opened where the settings say, or somebody else has them open. */
public final class StoreNotOpened extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** H2: DATABASE_ALREADY_OPEN_1. */
    private static final int ALREADY_OPEN = 90020;
    /** H2: DATABASE_NOT_FOUND_WITH_IF_EXISTS_1. */
    private static final int NOT_FOUND = 90146;

    StoreNotOpened(RuntimeException cause) {
        super(message(cause), cause);
    }

    private static String message(Throwable failure) {
        SQLException last = null;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            last = each instanceof SQLException sql ? sql : last;
        }
        if (last == null) {
            return "The records cannot be opened with these settings.";
        }
        return switch (last.getErrorCode()) {
            case ALREADY_OPEN ->
                "The database is in use by another process, most likely the service. Stop it first; on PostgreSQL that is not needed.";
            case NOT_FOUND -> "There is no database where the settings say (spring.datasource.url).";
            default ->
                "The database cannot be opened, or holds no records: " + String.valueOf(last.getMessage()).lines().findFirst().orElse("");
        };
    }
}
