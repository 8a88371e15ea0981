package org.vacatur.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the service does not listen to other computers. */
class NotLoopbackAnalyzer extends AbstractFailureAnalyzer<NotLoopback> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, NotLoopback refused) {
        return new FailureAnalysis(
                "The service was told to listen on " + refused.getMessage()
                        + ". It has no accounts yet, so it listens to this computer only.",
                "Leave server.address as it is (127.0.0.1), or name another loopback address.",
                refused);
    }
}
