package org.vacatur.recommendation;

import java.util.List;

/**
 * A rule that did not fire, and why not.
 *
 * @param rule the rule
 * @param conclusion what it would have said, in words
 * @param stoppedBy the first of its sentences that does not hold, or is not known to
 * @param conditions all of its sentences, in the order of the rule file
 */
public record RuleNotFired(RuleCited rule, String conclusion, String stoppedBy, List<ConditionStated> conditions) {
    public RuleNotFired {
        conditions = List.copyOf(conditions);
    }
}
