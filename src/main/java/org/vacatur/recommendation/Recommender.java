package org.vacatur.recommendation;

import java.time.LocalDate;
import org.vacatur.facts.CaseFacts;
import org.vacatur.rulebook.RuleSet;

/** Reads a case, asks the rules charge by charge, weighs what they found and explains it. Holds no state; safe for many threads. */
public final class Recommender {
    private final RuleSet ruleSet;

    public Recommender(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /**
     * Recommends, without recording.
     *
     * @param facts the case
     * @param policy whose criteria to apply
     * @param today date of judgment where the facts give none
     * @return a recommendation without {@code id} and {@code recordedAt}
     */
    public Recommendation recommend(CaseFacts facts, CountyPolicy policy, LocalDate today) {
        throw new IllegalStateException("No rules for " + ruleSet.id());
    }
}
