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
 * @param tests the tests of the standard in order, each with what came of it; absent unless asked for in full
 * @param notFired every rule that did not fire, with what stopped it; absent unless asked for in full
 * @param standing what the outcome rests on; absent unless asked for in full
 * @param whatWouldChange the smallest sets of facts that would move the charge, the most obtainable first; absent unless asked for in full
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
        List<UnknownFact> unknown,
        @Nullable List<TestResult> tests,
        @Nullable List<RuleNotFired> notFired,
        @Nullable Standing standing,
        @Nullable List<WhatWouldChange> whatWouldChange) {
    public ChargeRecommendation {
        reviewReasons = List.copyOf(reviewReasons);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
        unknown = List.copyOf(unknown);
        tests = tests == null ? null : List.copyOf(tests);
        notFired = notFired == null ? null : List.copyOf(notFired);
        whatWouldChange = whatWouldChange == null ? null : List.copyOf(whatWouldChange);
    }

    /** The advice without what is only worked out when asked for in full. */
    public ChargeRecommendation(
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
        this(
                number,
                outcome,
                ground,
                proposed,
                leaning,
                reviewReasons,
                notes,
                summary,
                reading,
                certificationStated,
                findings,
                unknown,
                null,
                null,
                null,
                null);
    }

    /** Without what is only worked out when asked for in full. */
    ChargeRecommendation brief() {
        return new ChargeRecommendation(
                number,
                outcome,
                ground,
                proposed,
                leaning,
                reviewReasons,
                notes,
                summary,
                reading,
                certificationStated,
                findings.stream().map(ExplainedFinding::brief).toList(),
                unknown.stream().map(UnknownFact::brief).toList());
    }
}
