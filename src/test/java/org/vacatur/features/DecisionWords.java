package org.vacatur.features;

import static java.util.Map.entry;

import java.util.Map;
import org.vacatur.scenario.steps.FactWords;

/** The lawyers' words for decisions, and what the contract calls them. Closed, and checked to be complete. */
final class DecisionWords {
    static final Map<String, String> REASONS = Map.ofEntries(
            entry("the facts are wrong", "FACTS_WRONG"),
            entry("facts are missing", "FACTS_MISSING"),
            entry("the rule is wrong", "RULE_WRONG"),
            entry("the office's policy does not fit", "POLICY_DOES_NOT_FIT"),
            entry("the evidence weighs otherwise", "EVIDENCE_WEIGHED_OTHERWISE"),
            entry("the interests of justice ask for it", "INTERESTS_OF_JUSTICE"),
            entry("the review is done", "REVIEW_DONE"),
            entry("records are awaited", "WAITING_FOR_RECORDS"),
            entry("the search for evidence is awaited", "WAITING_FOR_EVIDENCE_REVIEW"),
            entry("a second opinion is awaited", "SECOND_OPINION"),
            entry("another reason speaks for it", "OTHER"));

    private static final Map<String, String> OUTCOMES = Map.of(
            "the first letter", "FIRST_LETTER",
            "the second letter", "SECOND_LETTER",
            "the third letter", "THIRD_LETTER",
            "out of the protocol", "OUT_OF_SCOPE",
            "already resolved", "ALREADY_RESOLVED",
            "leaving it to a person", "NEEDS_HUMAN_REVIEW");

    /** Where a fault is told, and words that only this fault's message has. */
    private static final Map<String, Refused> REFUSALS = Map.ofEntries(
            entry("the outcome is not stated", new Refused("outcome", "is missing")),
            entry("that is not what was recommended", new Refused("outcome", "is not what the recommendation")),
            entry("that is what was recommended", new Refused("outcome", "is what was recommended")),
            entry("that leaves it to a person", new Refused("outcome", "leaves the charge to a person")),
            entry("the ground is not stated", new Refused("ground", "is missing")),
            entry("that is not the ground recommended", new Refused("ground", "is not the ground")),
            entry("no reason is given", new Refused("reason", "is missing")),
            entry("no comment is given", new Refused("comment", "is missing")),
            entry("the comment is blank", new Refused("comment", "white space")),
            entry("nobody certifies", new Refused("certification", "is missing")),
            entry("an item of evidence is blank", new Refused("certification/evidenceReliedOn/0", "white space")),
            entry("there is nothing to accept", new Refused("action", "nothing to accept")));

    private DecisionWords() {}

    /**
     * A fault.
     *
     * @param place last steps of its pointer
     * @param says part of its message
     */
    record Refused(String place, String says) {}

    static String reason(String words) {
        return FactWords.meaning(REASONS, words, "reason for a decision");
    }

    static String outcome(String words) {
        return FactWords.meaning(OUTCOMES, words, "outcome");
    }

    static Refused refusal(String words) {
        return FactWords.meaning(REFUSALS, words, "reason for a refusal");
    }
}
