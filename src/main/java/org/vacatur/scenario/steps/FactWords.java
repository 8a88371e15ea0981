package org.vacatur.scenario.steps;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The lawyers' words for facts, and what the contract calls them. Closed: a word not listed fails its scenario. */
public final class FactWords {
    private static final DateTimeFormatter US_DATE =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US).withResolverStyle(ResolverStyle.STRICT);

    private static final Map<String, String> OFFICES = Map.of(
            "Suffolk", "SUFFOLK",
            "Middlesex", "MIDDLESEX",
            "Essex", "ESSEX",
            "Norfolk", "NORFOLK",
            "Plymouth", "PLYMOUTH",
            "Bristol", "BRISTOL",
            "Cape and Islands", "CAPE_AND_ISLANDS");

    private static final Map<String, String> COURTS = Map.of(
            "the Superior Court", "SUPERIOR",
            "the District Court", "DISTRICT",
            "the Boston Municipal Court", "BMC",
            "the Juvenile Court", "JUVENILE",
            "a federal court", "FEDERAL");

    private static final Map<String, String> ENDINGS = Map.of(
            "a guilty plea", "Guilty Plea",
            "an admission to sufficient facts", "Admit to Sufficient Facts",
            "a guilty verdict", "Guilty Verdict");

    private static final Map<String, String> PARTS = Map.of(
            "primary chemist", "PRIMARY",
            "confirmatory chemist", "CONFIRMATORY",
            "assistant analyst", "ASSISTANT_ANALYST",
            "only notarized", "NOTARY_ONLY",
            "only set up the instrument for", "INSTRUMENT_SETUP_ONLY",
            "only kept the sample of", "CUSTODIAN_ONLY",
            "had no part in", "NONE");

    private static final Map<String, String> LABORATORIES = Map.of(
            "the Amherst laboratory", "AMHERST",
            "the State Police laboratory", "STATE_POLICE",
            "another laboratory", "OTHER",
            "a laboratory not recorded", "UNKNOWN");

    private static final Map<String, String> RESULTS = Map.of(
            "a controlled substance", "CONTROLLED",
            "no controlled substance", "NOT_CONTROLLED",
            "an inconclusive result", "INCONCLUSIVE");

    private static final Map<String, String> RELIEF = Map.of(
            "vacated", "VACATED",
            "vacated and dismissed", "VACATED_AND_DISMISSED",
            "included in the order of 2017", "INCLUDED_IN_2017_ORDER");

    private static final Map<String, String> EVIDENCE = Map.ofEntries(
            entry("a retest of the retained sample", "RETEST_RETAINED_SAMPLE"),
            entry("another chemist's own tests", "OTHER_CHEMIST_TESTIMONY"),
            entry("the opinion of a police officer", "OFFICER_OPINION"),
            entry("the opinion of an experienced user", "EXPERIENCED_USER_TESTIMONY"),
            entry("the defendant's own admission", "DEFENDANT_ADMISSION"),
            entry("a controlled buy", "CONTROLLED_BUY"),
            entry("signs of dealing", "CIRCUMSTANTIAL_DEALING"),
            entry("mere resemblance", "RESEMBLANCE"),
            entry("the markings on the pills", "PHARMACEUTICAL_MARKINGS_ONLY"),
            entry("markings with proof of their authenticity", "PHARMACEUTICAL_MARKINGS_PLUS"),
            entry("a field test", "FIELD_TEST"),
            entry("evidence of another kind", "OTHER"));

    private static final Map<String, String> IDENTIFICATIONS = Map.of(
            "identifies the substance alleged", "ALLEGED_SUBSTANCE",
            "identifies another substance", "OTHER_SUBSTANCE",
            "finds no controlled substance", "NOT_CONTROLLED",
            "is inconclusive", "INCONCLUSIVE");

    private FactWords() {}

    /** "May 1, 2008" as the contract writes it. */
    static String date(String words) {
        try {
            return LocalDate.parse(words, US_DATE).toString();
        } catch (DateTimeParseException e) {
            throw new NotAsSaid("\"" + words + "\" is no day of the calendar. Write it like May 1, 2008.", e);
        }
    }

    /** "Suffolk" as the contract writes it. */
    public static String office(String words) {
        return meaning(OFFICES, words, "office");
    }

    static String court(String words) {
        return meaning(COURTS, words, "court");
    }

    static String ending(String words) {
        return meaning(ENDINGS, words, "ending of a charge");
    }

    static String part(String words) {
        return meaning(PARTS, words, "part Dookhan had");
    }

    static String laboratory(String words) {
        return meaning(LABORATORIES, words, "laboratory");
    }

    static String result(String words) {
        return meaning(RESULTS, words, "result");
    }

    static String relief(String words) {
        return meaning(RELIEF, words, "relief");
    }

    static String evidence(String words) {
        return meaning(EVIDENCE, words, "kind of evidence");
    }

    static String identification(String words) {
        return meaning(IDENTIFICATIONS, words, "identification");
    }

    /**
     * What words stand for.
     *
     * @param table meaning by words
     * @param what kind of thing they name, for the message
     * @throws NotAsSaid if the table does not hold them
     */
    public static <T> T meaning(Map<String, T> table, String words, String what) {
        T meaning = table.get(words);
        if (meaning == null) {
            throw new NotAsSaid("\"" + words + "\" is no known " + what + ". Known are: "
                    + table.keySet().stream().sorted().collect(Collectors.joining("; ")) + ".");
        }
        return meaning;
    }
}
