package org.vacatur.features;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.vacatur.scenario.steps.FactWords;

/** The lawyers' words for what an explanation speaks of, and where the contract has it. Closed. */
final class ExplanationWords {
    /** Facts by the end of their pointer. */
    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("the day Dookhan signed", "/signedByDookhanOn"),
            Map.entry("on what day Dookhan signed", "/signedByDookhanOn"),
            Map.entry("the day of the plea", "/dispositionDate"),
            Map.entry("whether Dookhan handled the evidence", "/analystContact"),
            Map.entry("whether the evidence still exists", "/existsNow"),
            Map.entry("the office's answer that it would not reprosecute", "/wouldReprosecute"),
            Map.entry("the office's answer that it could not reprosecute", "/couldReprosecute"));

    /** Changes: the end of the pointer, and the value in words. */
    private static final Map<String, Change> CHANGES = Map.of(
            "the office answered that it would not reprosecute", new Change("/wouldReprosecute", "no"),
            "the office answered that it could not reprosecute", new Change("/couldReprosecute", "no"),
            "the search for other evidence were complete", new Change("/evidenceReviewComplete", "yes"),
            "the conviction had been vacated", new Change("/priorRelief", "vacated"),
            "a named person certified", new Change("/certifiedBy", "a person who certifies, by name"),
            "the certification were dated", new Change("/certifiedOn", "the day of the certification"),
            "Dookhan had signed before May 1, 2008", new Change("/signedByDookhanOn", "any day before May 1, 2008"),
            "Dookhan had signed after May 1, 2008", new Change("/signedByDookhanOn", "any day after May 1, 2008"));

    private static final Map<String, Place> PLACES = Map.of(
            "on the first letter", new Place("FIRST_LETTER", null),
            "on the second letter", new Place("SECOND_LETTER", null),
            "on the second letter, because the office would not reprosecute", new Place("SECOND_LETTER", "WOULD_NOT"),
            "on the second letter, because the office could not reprosecute", new Place("SECOND_LETTER", "COULD_NOT"),
            "on the third letter", new Place("THIRD_LETTER", null),
            "already resolved", new Place("ALREADY_RESOLVED", null),
            "outside the protocol", new Place("OUT_OF_SCOPE", null),
            "left to a person", new Place("NEEDS_HUMAN_REVIEW", null));

    /** Parts of the page by their headings. */
    static final List<String> PARTS = List.of(
            "The advice",
            "What we know, and the outcome rests on",
            "What we do not know",
            "The tests of the standard, in order",
            "Why not another outcome",
            "How firm the outcome is",
            "What would change it, the most obtainable first",
            "Sources");

    record Change(String fact, String means) {}

    record Place(String outcome, String ground) {}

    private ExplanationWords() {}

    static String fact(String words) {
        return FactWords.meaning(FACTS, words, "fact");
    }

    /** Changes joined by "and if". */
    static List<Change> changes(String words) {
        return Arrays.stream(words.split(" and if "))
                .map(each -> FactWords.meaning(CHANGES, each, "change"))
                .toList();
    }

    static Place place(String words) {
        return FactWords.meaning(PLACES, words, "place");
    }
}
