package org.vacatur.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.vacatur.rulebook.RulesRefused;

/** Says what is wrong in the rules, file by file, where they keep the service from starting. */
class RulesRefusedAnalyzer extends AbstractFailureAnalyzer<RulesRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, RulesRefused refused) {
        return new FailureAnalysis(
                "The rules have errors and were not loaded:\n\n" + refused.getMessage(),
                "Correct them, or name another folder with --vacatur.rules=FOLDER."
                        + " \"rules check FOLDER\" on the command line shows the same list.",
                refused);
    }
}
