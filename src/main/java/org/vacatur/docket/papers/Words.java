package org.vacatur.docket.papers;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.ListKind;
import org.vacatur.facts.District;
import org.vacatur.office.InWords;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** The words of papers in English. */
final class Words {
    private static final int LONGEST_NAME = 60;

    private Words() {}

    static String of(District district) {
        return district == District.OTHER ? "Another district" : InWords.of(district) + " District";
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case FIRST_LETTER -> "First letter";
            case SECOND_LETTER -> "Second letter";
            case THIRD_LETTER -> "Third letter";
            case NEEDS_HUMAN_REVIEW -> "Human review";
            case OUT_OF_SCOPE -> "Out of scope";
            case ALREADY_RESOLVED -> "Already resolved";
        };
    }

    static String of(ListKind list) {
        return proposed(list) ? "PROPOSED: " + lowerCase(of(list.outcome())) : of(list.outcome());
    }

    static String of(@Nullable Ground ground) {
        return ground == null
                ? ""
                : switch (ground) {
                    case WOULD_NOT -> "would not";
                    case COULD_NOT -> "could not";
                };
    }

    /** Whether nobody has decided what the list would file. */
    static boolean proposed(ListKind list) {
        return switch (list) {
            case FIRST_LETTER_PROPOSED, SECOND_LETTER_PROPOSED, THIRD_LETTER_PROPOSED -> true;
            case FIRST_LETTER, SECOND_LETTER, THIRD_LETTER, HUMAN_REVIEW, OUT_OF_SCOPE, ALREADY_RESOLVED -> false;
        };
    }

    /** What stands on the list, in one sentence. */
    static String meaning(ListKind list) {
        return switch (list) {
            case FIRST_LETTER -> "Drug convictions from before the analyst first signed anything in the case.";
            case SECOND_LETTER ->
                "Drug convictions that the office will move to vacate and dismiss with prejudice, because it would not or could"
                        + " not prosecute again.";
            case THIRD_LETTER ->
                "Drug convictions that the office does not move to vacate. Each rests on its own certification, on a page of its"
                        + " own.";
            case FIRST_LETTER_PROPOSED, SECOND_LETTER_PROPOSED ->
                "PROPOSED by the rules alone. No person has decided these charges; this is not a"
                        + " letter and is not to be filed.";
            case THIRD_LETTER_PROPOSED ->
                "PROPOSED because the file states a certification. No person has decided these charges; this is not a"
                        + " letter and is not to be filed.";
            case HUMAN_REVIEW ->
                "Charges that a person must look at, with the reasons. A leaning is where the facts point; it decides nothing.";
            case OUT_OF_SCOPE -> "Charges outside the protocol, with the rule that says so.";
            case ALREADY_RESOLVED -> "Charges on which no conviction stands any more.";
        };
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** The text with a small first letter. */
    static String lowerCase(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** A text as part of the name of a file: lower-case letters, digits and hyphens. */
    static String fileName(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }
}
