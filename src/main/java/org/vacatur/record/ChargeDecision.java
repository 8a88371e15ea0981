package org.vacatur.record;

import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/**
 * What was decided for one charge.
 *
 * @param number number of the count, as in the recommendation
 * @param action accept, override or defer
 * @param outcome where the charge belongs, as the prosecutor decides; given to accept and to override, never to defer
 * @param ground ground of the second letter; given with that outcome only
 * @param reason why; required to override and to defer
 * @param comment why, in own words; required to override
 * @param certification required for the third letter, and given for no other
 */
public record ChargeDecision(
        int number,
        DecisionAction action,
        @Nullable Outcome outcome,
        @Nullable Ground ground,
        @Nullable DecisionReason reason,
        @Nullable String comment,
        @Nullable Certification certification) {}
