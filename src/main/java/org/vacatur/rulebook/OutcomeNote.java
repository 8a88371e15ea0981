package org.vacatur.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A note that depends on the outcome, declared in {@code rule-set.yaml} and attached once the findings are weighed.
 *
 * @param code stable name, e.g. {@code "REFUND-1"}
 * @param title short title
 * @param text the note, one sentence
 * @param kind where it comes from
 * @param outcomes outcomes it is attached to
 * @param after attached only where the date of judgment is later than this day; null where no date matters
 * @param authorities sources with their pins
 * @param line line of {@code rule-set.yaml}
 */
public record OutcomeNote(
        String code,
        String title,
        String text,
        RuleKind kind,
        Set<Outcome> outcomes,
        @Nullable LocalDate after,
        List<Authority> authorities,
        int line) {
    public OutcomeNote {
        outcomes = Set.copyOf(outcomes);
        authorities = List.copyOf(authorities);
    }
}
