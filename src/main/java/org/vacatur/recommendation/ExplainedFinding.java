package org.vacatur.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule that fired, with its reason and the facts it rests on.
 *
 * @param rule the rule
 * @param conclusion what it says, in words
 * @param because its reason with the case's own values
 * @param facts the facts it rests on
 * @param decisive whether the outcome rests on it
 * @param conditions the sentences of the rule, each of them true; absent unless asked for in full, and for rules of no rule file
 */
public record ExplainedFinding(
        RuleCited rule,
        String conclusion,
        String because,
        List<FactUsed> facts,
        boolean decisive,
        @Nullable List<ConditionStated> conditions) {
    public ExplainedFinding {
        facts = List.copyOf(facts);
        conditions = conditions == null ? null : List.copyOf(conditions);
    }

    /** A finding without its conditions. */
    public ExplainedFinding(RuleCited rule, String conclusion, String because, List<FactUsed> facts, boolean decisive) {
        this(rule, conclusion, because, facts, decisive, null);
    }

    ExplainedFinding brief() {
        return new ExplainedFinding(rule, conclusion, because, facts, decisive);
    }
}
