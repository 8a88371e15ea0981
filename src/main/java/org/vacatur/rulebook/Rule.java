package org.vacatur.rulebook;

import java.util.List;

/**
 * One rule as its author wrote it.
 *
 * @param id first word of its name; unique in the rule set, never changes meaning
 * @param title rest of its name
 * @param kind where it comes from
 * @param authorities sources with their pins; never empty
 * @param file path under the rules folder, e.g. {@code "dookhan/60-timing.dslr"}
 * @param line line of the rule's name, or of the table row
 * @param test number of the test it belongs to, e.g. 60
 * @param scope whether that test is a scope test
 * @param conditions all must hold
 * @param conclusion what it then says
 * @param because the reason, with field labels in square brackets
 */
public record Rule(
        String id,
        String title,
        RuleKind kind,
        List<Authority> authorities,
        String file,
        int line,
        int test,
        boolean scope,
        List<Condition> conditions,
        Conclusion conclusion,
        String because) {
    public Rule {
        authorities = List.copyOf(authorities);
        conditions = List.copyOf(conditions);
    }

    /** Whether it cannot fire for a reading, whatever is still unknown: one of its conditions is false. */
    public boolean refuted(ChargeReading reading) {
        return conditions.stream().anyMatch(each -> each.truth(reading) == Truth.FALSE);
    }
}
