package org.vacatur.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Finding;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/**
 * An outcome, and what it rests on.
 *
 * @param outcome where the charge belongs
 * @param ground ground of the second letter
 * @param proposed true where a rule proposes and no person has answered
 * @param leaning where the facts point when a person must review
 * @param reasons codes of what a person must look at
 * @param decisive the findings the outcome rests on
 * @param own the weighing's own rule, where it had a part
 */
record Weighed(
        Outcome outcome,
        @Nullable Ground ground,
        boolean proposed,
        @Nullable Outcome leaning,
        List<String> reasons,
        List<Finding> decisive,
        @Nullable WeighingRule own) {
    Weighed {
        reasons = List.copyOf(reasons);
        decisive = List.copyOf(decisive);
    }
}
