package org.vacatur.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.vacatur.office.NotSetUp;

/** Says what is set so that the service cannot be run safely. */
class NotSetUpAnalyzer extends AbstractFailureAnalyzer<NotSetUp> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, NotSetUp refused) {
        return new FailureAnalysis(String.valueOf(refused.getMessage()), refused.action(), refused);
    }
}
