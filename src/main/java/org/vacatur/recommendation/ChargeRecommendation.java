package org.vacatur.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/**
 * The advice for one charge.
 *
 * @param number number of the count
 * @param outcome where it belongs
 * @param ground ground of the second letter
 * @param proposed true where a rule proposes and no person has answered
 * @param leaning where the facts point when a person must review
 * @param reviewReasons codes of what a person must look at, in the order of tests
 * @param notes codes of notes
 * @param summary one sentence, at most 140 characters
 * @param reading how the court's words were understood
 * @param certificationStated a certification that came in with the facts, as the file states it
 * @param findings every rule that fired
 * @param unknown what to find out
 */
public record ChargeRecommendation(
        int number,
        Outcome outcome,
        @Nullable Ground ground,
        boolean proposed,
        @Nullable Outcome leaning,
        List<String> reviewReasons,
        List<String> notes,
        String summary,
        WordsUnderstood reading,
        @Nullable CertificationStated certificationStated,
        List<ExplainedFinding> findings,
        List<UnknownFact> unknown) {
    public ChargeRecommendation {
        reviewReasons = List.copyOf(reviewReasons);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
        unknown = List.copyOf(unknown);
    }
}
