package org.vacatur.startup;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says so where another instance of the service holds the embedded database. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreLockedAnalyzer extends AbstractFailureAnalyzer<SQLException> {
    /** H2: DATABASE_ALREADY_OPEN_1. */
    private static final int ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        if (cause.getErrorCode() != ALREADY_OPEN) {
            return null;
        }
        return new FailureAnalysis(
                "The database is in use by another process, most likely another instance of this service.",
                "Stop that instance, or give this one a database of its own with --spring.datasource.url=...",
                cause);
    }
}
