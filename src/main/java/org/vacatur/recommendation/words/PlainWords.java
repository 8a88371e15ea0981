package org.vacatur.recommendation.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.vacatur.facts.District;
import org.vacatur.recommendation.Firmness;
import org.vacatur.recommendation.TestState;
import org.vacatur.recommendation.whatif.Obtaining;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.ReadingValues;
import org.vacatur.rulebook.RuleKind;
import org.vacatur.rulebook.Truth;

/** Words for the constants of the contract. */
final class PlainWords {
    private PlainWords() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case FIRST_LETTER -> "the first letter";
            case SECOND_LETTER -> "the second letter";
            case THIRD_LETTER -> "the third letter";
            case OUT_OF_SCOPE -> "out of scope";
            case ALREADY_RESOLVED -> "already resolved";
            case NEEDS_HUMAN_REVIEW -> "a person's review";
        };
    }

    static String of(Ground ground) {
        return switch (ground) {
            case WOULD_NOT -> "the office would not reprosecute";
            case COULD_NOT -> "the office could not reprosecute";
        };
    }

    static String of(RuleKind kind) {
        return switch (kind) {
            case LAW -> "LAW";
            case OFFICE_POLICY -> "OFFICE POLICY";
            case DESIGN -> "DESIGN";
        };
    }

    static String of(TestState state) {
        return switch (state) {
            case DECIDED -> "the outcome rests on it";
            case CONCLUDED -> "it reaches a conclusion, and another test goes before it";
            case OPEN -> "it reaches no conclusion yet; a fact that is not known could still give it one";
            case NOTHING -> "it reaches no conclusion";
        };
    }

    static String of(Truth status) {
        return switch (status) {
            case TRUE -> "holds";
            case FALSE -> "does not hold";
            case UNKNOWN -> "is not known to hold";
        };
    }

    static String of(Obtaining obtaining) {
        return switch (obtaining) {
            case DECIDE -> "a person in the office has still to decide it";
            case LOOK_UP -> "it can be looked up in a file";
            case CORRECT -> "the record contradicts itself on it, and one entry is wrong";
            case OBTAIN -> "the evidence may still be found, tested or prepared";
        };
    }

    static String of(Firmness firmness) {
        return switch (firmness) {
            case ROBUST ->
                "The outcome is robust: it would stand if any one finding, or any one fact on record, fell away.";
            case FRAGILE ->
                "The outcome is fragile: it rests on single findings or facts, and would not stand without one of these.";
        };
    }

    static String of(boolean yes) {
        return yes ? "yes" : "no";
    }

    /** E.g. {@code "July 26, 2007"}. */
    static String day(LocalDate day) {
        return ReadingValues.words(day);
    }

    /** Any other constant, e.g. {@code "possession with intent"}. */
    static String of(Enum<?> constant) {
        return ReadingValues.words(constant);
    }

    /** Whose criteria were applied, e.g. {@code "Bristol for comparison"}, {@code "none recorded"}, {@code "off"}. */
    static String ofPolicy(String officePolicy) {
        return Arrays.stream(District.values())
                .filter(each -> officePolicy.startsWith(each.name()))
                .map(each ->
                        of(each) + lowerCase(officePolicy.substring(each.name().length())))
                .findFirst()
                .orElse(lowerCase(officePolicy));
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
