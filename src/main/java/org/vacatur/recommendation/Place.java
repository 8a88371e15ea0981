package org.vacatur.recommendation;

import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/**
 * Where a charge belongs. Two charges stand at the same place if all of it is the same.
 *
 * @param outcome the outcome
 * @param ground ground of the second letter
 * @param leaning where the facts point when a person must review
 * @param proposed true where a rule proposes and no person has answered
 */
public record Place(
        Outcome outcome, @Nullable Ground ground, @Nullable Outcome leaning, boolean proposed) {}
