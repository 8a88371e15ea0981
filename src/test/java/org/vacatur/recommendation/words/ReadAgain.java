package org.vacatur.recommendation.words;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vacatur.recommendation.FactWords;
import tools.jackson.databind.JsonNode;

/** Whether some words say a value of the JSON: written apart from what wrote them, closed, and by the value's place alone. */
final class ReadAgain {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final Set<String> FACTS = Set.of("value", "values", "from", "to");
    private static final Map<String, String> OUTCOMES = Map.of(
            "FIRST_LETTER", "the first letter",
            "SECOND_LETTER", "the second letter",
            "THIRD_LETTER", "the third letter",
            "OUT_OF_SCOPE", "out of scope",
            "ALREADY_RESOLVED", "already resolved",
            "NEEDS_HUMAN_REVIEW", "a person's review");
    private static final Map<String, Map<String, String>> CONSTANTS = Map.ofEntries(
            entry("outcome", OUTCOMES),
            entry("leaning", OUTCOMES),
            entry(
                    "ground",
                    Map.of(
                            "WOULD_NOT", "the office would not reprosecute",
                            "COULD_NOT", "the office could not reprosecute")),
            entry("kind", Map.of("LAW", "LAW", "OFFICE_POLICY", "OFFICE POLICY", "DESIGN", "DESIGN")),
            entry(
                    "state",
                    Map.of(
                            "DECIDED", "the outcome rests on it",
                            "CONCLUDED", "it reaches a conclusion, and another test goes before it",
                            "OPEN", "it reaches no conclusion yet; a fact that is not known could still give it one",
                            "NOTHING", "it reaches no conclusion")),
            entry("status", Map.of("TRUE", "holds", "FALSE", "does not hold", "UNKNOWN", "is not known to hold")),
            entry(
                    "obtaining",
                    Map.of(
                            "DECIDE", "a person in the office has still to decide it",
                            "LOOK_UP", "it can be looked up in a file",
                            "CORRECT", "the record contradicts itself on it, and one entry is wrong",
                            "OBTAIN", "the evidence may still be found, tested or prepared")),
            entry(
                    "firmness",
                    Map.of(
                            "ROBUST",
                            "The outcome is robust: it would stand if any one finding, or any one fact on record, fell away.",
                            "FRAGILE",
                            "The outcome is fragile: it rests on single findings or facts, and would not stand without one of these.")),
            entry("scope", Map.of("true", "Scope test ", "false", "Test ")),
            entry("decisive", Map.of("true", "decides", "false", "does not decide")),
            entry("matters", Map.of("true", "matters by itself", "false", "does not matter by itself")),
            entry("verified", Map.of("true", "confirmed", "false", "NOT CONFIRMED, or persuasive only")),
            entry("proposed", Map.of("true", "yes", "false", "no")),
            entry("subsequent", Map.of("true", "yes", "false", "no")));
    private static final Set<String> NAMES =
            Set.of("district", "officePolicy", "offenseKind", "dispositionClass", "drugClass");
    private static final Map<String, String> NONE = Map.of(
            "unknown", "Nothing that is missing has to be found out.",
            "whatWouldChange", "No change of one or two of the facts that are still open would move this charge.");

    private ReadAgain() {}

    static boolean says(String words, String pointer, JsonNode value) {
        String[] steps = pointer.split("/");
        String last = steps[steps.length - 1];
        String property = last.matches("\\d+") ? steps[steps.length - 2] : last;
        if (value.isArray()) {
            return value.isEmpty() && words.equals(NONE.get(property));
        }
        if (!value.isValueNode() || value.isNull()) {
            return false;
        }
        String text = value.asString();
        if (pointer.matches(".*/(to|from|values/\\d+)/[a-zA-Z]+")) {
            return folded(words).equals(folded(FactWords.of(pointer) + ": " + fact(text)));
        }
        if (property.equals("path") || property.equals("mattersWith")) {
            return words.replaceAll(", count \\d+$", "").equals(FactWords.placed(text));
        }
        if (CONSTANTS.containsKey(property)) {
            return words.equals(CONSTANTS.get(property).get(text));
        }
        if (FACTS.contains(property)) {
            return folded(words).equals(folded(fact(text)));
        }
        if (property.equals("asOf") || property.equals("on")) {
            return words.equals(DAY.format(LocalDate.parse(text)));
        }
        return NAMES.contains(property) ? folded(words).equals(folded(text)) : words.equals(text);
    }

    private static String fact(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DAY.format(LocalDate.parse(text));
        }
        return text.equals("true") ? "yes" : text.equals("false") ? "no" : text;
    }

    private static String folded(String text) {
        return text.replaceAll("[“”]", "")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
