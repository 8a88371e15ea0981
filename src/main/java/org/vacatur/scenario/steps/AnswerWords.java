package org.vacatur.scenario.steps;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lawyers' words for what an answer says, and the codes the contract uses. Closed, and checked to be complete. */
public final class AnswerWords {
    /** Reasons for a person to look, by the words for them. */
    public static final Map<String, String> REASONS = Map.ofEntries(
            entry("the contradiction in the record", "DATA"),
            entry("whether this office follows the protocol", "DISTRICT"),
            entry("the Amherst judgment", "FARAK"),
            entry("the listing of 2016", "LISTED"),
            entry("whether it is a drug charge", "SCOPE-CHARGE"),
            entry("whether an admission lies behind the dismissal", "CWOF"),
            entry("how the charge ended", "DISPOSITION"),
            entry("who tested the substance", "NOTARY"),
            entry("what keeping the sample means", "CUSTODIAN"),
            entry("Dookhan's part in the certificate", "ROLE"),
            entry("the laboratory's result", "RUFFIN-NEG"),
            entry("which came first on that day", "RUFFIN-SAME-DAY"),
            entry("when Dookhan signed", "RUFFIN-DATE-MISSING"),
            entry("the order for a new trial", "PENDING"),
            entry("the plea or trial that replaced the first", "REPLEA"),
            entry("the school zone count together with its drug charge", "SCHOOL-ZONE"),
            entry("the result that contradicts the substance alleged", "NEG-RESULT"),
            entry("the certification that no evidence supports", "CERT-CONFLICT"),
            entry("what is not known of the evidence", "EVIDENCE-UNKNOWN"),
            entry("the unfinished search for evidence", "NOT-REVIEWED"),
            entry("what the office could prove it with", "COULD-CONFLICT"),
            entry("the weak evidence", "WEAK-EVIDENCE"),
            entry("whether weight must be proved", "WEIGHT-ELEMENT"),
            entry("the weight of the drug", "WEIGHT"),
            entry("what the certification lacks", "CERT-INCOMPLETE"),
            entry("whether to certify", "CANDIDATE"),
            entry("whether the office would reprosecute", "WOULD-UNANSWERED"),
            entry("the rules that contradict each other", "CONFLICT"),
            entry("what no rule decides", "UNDECIDED"));

    /** Notes, by the words for them. */
    public static final Map<String, String> NOTES = Map.ofEntries(
            entry("the docket number cannot be read", "DOCKET"),
            entry("the docket number points to another office", "DOCKET-DISTRICT"),
            entry("the words for the offense contradict each other", "OFFENSE-DISAGREES"),
            entry("the person has died", "DECEASED"),
            entry("the charge may be open again", "OPEN-CHARGE"),
            entry("the prejudice of the dismissal must be confirmed", "CONFIRM-PREJUDICE"),
            entry("it is a juvenile case", "JUVENILE"),
            entry("the case was placed on file", "FILED"),
            entry("the route to guilt is not recorded", "ROUTE"),
            entry("other chemists of the laboratory did the testing", "HINTON-1"),
            entry("the listing of 2016 stands in for her part", "LISTED-PRESUMPTION"),
            entry("the office may still vacate", "MAY-STILL-VACATE"),
            entry("the order rests on the certificate's date", "CERT-DATE"),
            entry("a certification stands against the office's answer", "CERT-CONFLICT"),
            entry("the letters are overdue", "OVERDUE"),
            entry("money may have to be refunded", "REFUND-1"),
            entry("the record is not erased", "RECORD-1"));

    private static final Map<String, String> LEANINGS = Map.of(
            "to the first letter", "FIRST_LETTER",
            "to the second letter", "SECOND_LETTER",
            "to the third letter", "THIRD_LETTER",
            "out of the protocol", "OUT_OF_SCOPE");

    private static final Map<String, String> OUTCOMES = Map.of(
            "FIRST_LETTER", "the first letter",
            "SECOND_LETTER", "the second letter",
            "THIRD_LETTER", "the third letter",
            "OUT_OF_SCOPE", "outside the protocol",
            "ALREADY_RESOLVED", "already resolved",
            "NEEDS_HUMAN_REVIEW", "that a person must look at it");

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");

    private static final String NAMED = "code ";

    /** A rule may bring a code for which there are no words yet; it is named as it is. */
    private static final Pattern CODE = Pattern.compile(NAMED + "[A-Z0-9-]+");

    private static final Pattern CODE_APPLIES = Pattern.compile(NAMED + "([A-Z0-9-]+) applies");

    private AnswerWords() {}

    /** Reasons joined by "and at". */
    static List<String> reasons(String words) {
        return Arrays.stream(words.split(" and at "))
                .map(each -> CODE.matcher(each).matches()
                        ? each.substring(NAMED.length())
                        : FactWords.meaning(REASONS, each, "reason to look"))
                .toList();
    }

    static String note(String words) {
        var code = CODE_APPLIES.matcher(words);
        return code.matches() ? code.group(1) : FactWords.meaning(NOTES, words, "note");
    }

    static String leaning(String words) {
        return FactWords.meaning(LEANINGS, words, "leaning");
    }

    /** Position of "the second charge", from 0. */
    static int position(String ordinal) {
        int at = ORDINALS.indexOf(ordinal);
        if (at < 0) {
            throw new NotAsSaid("\"" + ordinal + "\" is none of " + String.join(", ", ORDINALS) + ".");
        }
        return at;
    }

    /** The words for an outcome of the contract. */
    public static String namedOutcome(String outcome) {
        return OUTCOMES.getOrDefault(outcome, outcome);
    }

    /** The words for reasons to look, joined as in a sentence. */
    public static String namedReasons(List<String> codes) {
        return codes.isEmpty() ? "nothing" : named(REASONS, codes, " and at ");
    }

    static String namedNotes(List<String> codes) {
        return codes.isEmpty() ? "no note" : "the notes that " + named(NOTES, codes, ", and that ");
    }

    static String namedLeaning(@Nullable String outcome) {
        return "that the facts point "
                + LEANINGS.entrySet().stream()
                        .filter(each -> each.getValue().equals(outcome))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(outcome == null ? "nowhere" : "to " + namedOutcome(outcome));
    }

    /** A code for which there are no words yet is named as it is. */
    private static String named(Map<String, String> words, List<String> codes, String joined) {
        return codes.stream()
                .map(code -> words.entrySet().stream()
                        .filter(each -> each.getValue().equals(code))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(code))
                .collect(Collectors.joining(joined));
    }
}
