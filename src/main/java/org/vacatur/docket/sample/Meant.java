package org.vacatur.docket.sample;

import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/**
 * Where a charge of the sample is meant to come out. It follows from the plan, and from no rule.
 *
 * @param outcome where it belongs
 * @param ground ground of the second letter; null for all others
 */
public record Meant(Outcome outcome, @Nullable Ground ground) {
    static final Meant FIRST_LETTER = new Meant(Outcome.FIRST_LETTER, null);
    static final Meant WOULD_NOT = new Meant(Outcome.SECOND_LETTER, Ground.WOULD_NOT);
    static final Meant COULD_NOT = new Meant(Outcome.SECOND_LETTER, Ground.COULD_NOT);
    static final Meant THIRD_LETTER = new Meant(Outcome.THIRD_LETTER, null);
    static final Meant ALREADY_RESOLVED = new Meant(Outcome.ALREADY_RESOLVED, null);
    static final Meant OUT_OF_SCOPE = new Meant(Outcome.OUT_OF_SCOPE, null);
}
