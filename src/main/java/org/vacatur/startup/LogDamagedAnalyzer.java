package org.vacatur.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.vacatur.record.LogDamaged;

/** Says that the records are not what they were, and what to do before anything else. */
class LogDamagedAnalyzer extends AbstractFailureAnalyzer<LogDamaged> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, LogDamaged cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Start the service only on a database whose records are whole: a backup that is not older than the last checkpoint, or the database as it was."
                        + " If an older state was put back on purpose, or records were begun anew, first move the file of checkpoints"
                        + " (vacatur.records.checkpoints) aside and keep it: it says how many records are gone.",
                cause);
    }
}
