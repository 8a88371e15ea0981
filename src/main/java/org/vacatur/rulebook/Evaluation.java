package org.vacatur.rulebook;

import java.util.List;

/**
 * What the rules found for one charge.
 *
 * @param ruleSet the rule set that was asked, exactly this version
 * @param reading what it was asked about
 * @param findings every rule that fired, in the order of tests and of the rule files
 */
public record Evaluation(RuleSet ruleSet, ChargeReading reading, List<Finding> findings) {
    public Evaluation {
        findings = List.copyOf(findings);
    }
}
