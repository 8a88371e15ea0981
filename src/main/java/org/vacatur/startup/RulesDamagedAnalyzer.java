package org.vacatur.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.vacatur.amendment.RulesDamaged;

/** Says that the stored rules in use are not what they were, and what to do. */
class RulesDamagedAnalyzer extends AbstractFailureAnalyzer<RulesDamaged> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, RulesDamaged damaged) {
        return new FailureAnalysis(
                String.valueOf(damaged.getMessage()),
                "Put the database back from a backup that is not older than the last checkpoint. To go on before with the version that was in"
                        + " use last and is whole, start with --vacatur.damaged-rules=LAST_GOOD; that it came into use so is recorded.",
                damaged);
    }
}
