package org.vacatur.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.recommendation.whatif.FactChange;
import org.vacatur.recommendation.whatif.Obtaining;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/**
 * A smallest set of changes that would move the charge: with all of them it comes to the outcome, with fewer it does not. Each was put to
 * the rules again.
 *
 * @param changes the facts that would have to turn out otherwise; two facts at most, where a decision that fills two counts as one
 * @param obtaining how the least obtainable of them can come to be so
 * @param outcome where the charge would belong
 * @param ground ground of the second letter
 * @param rule the rule that would decide, with its sources; the first where there are several
 * @param because its reason then
 */
public record WhatWouldChange(
        List<FactChange> changes,
        Obtaining obtaining,
        Outcome outcome,
        @Nullable Ground ground,
        RuleCited rule,
        String because) {
    public WhatWouldChange {
        changes = List.copyOf(changes);
    }
}
