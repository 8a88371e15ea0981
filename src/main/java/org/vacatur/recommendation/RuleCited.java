package org.vacatur.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.RuleKind;

/**
 * A rule as cited in a finding.
 *
 * @param id its id
 * @param title its title
 * @param kind law, office policy or our own design
 * @param authorities its sources with pins
 * @param file file under the rules folder; absent for a rule of the weighing itself
 * @param line line of that file
 */
public record RuleCited(
        String id,
        String title,
        RuleKind kind,
        List<AuthorityCited> authorities,
        @Nullable String file,
        @Nullable Integer line) {
    public RuleCited {
        authorities = List.copyOf(authorities);
    }
}
