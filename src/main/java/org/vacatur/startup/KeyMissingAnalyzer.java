package org.vacatur.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.vacatur.record.KeyMissing;

/** Says that the key of the log is not where it should be. */
class KeyMissingAnalyzer extends AbstractFailureAnalyzer<KeyMissing> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, KeyMissing cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Put the key file back from its backup, or name it with --vacatur.records.key=FILE.",
                cause);
    }
}
