package org.vacatur.recommendation;

import java.util.List;

/**
 * One rule that fired, with its reason and the facts it rests on.
 *
 * @param rule the rule
 * @param conclusion what it says, in words
 * @param because its reason with the case's own values
 * @param facts the facts it rests on
 * @param decisive whether the outcome rests on it
 */
public record ExplainedFinding(
        RuleCited rule, String conclusion, String because, List<FactUsed> facts, boolean decisive) {
    public ExplainedFinding {
        facts = List.copyOf(facts);
    }
}
