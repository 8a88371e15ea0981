package org.vacatur.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names by which a fact says that it holds a trait nobody may be judged by (G.L. c. 151B, s. 4; c. 272, s. 98), or one that stands for
 * such a trait. No rule can read them, because no fact of the contract holds them; so a file or a text that brings one is refused and
 * not quietly passed over, or an office would believe that it counted.
 */
public final class ProtectedTraits {
    private static final Pattern PARTING = Pattern.compile("[\\s\\u00a0_./\\\\()#:-]+|(?<=[a-z])(?=[A-Z])");

    /** What stands around such a name in the columns of office systems. */
    private static final Pattern AROUND =
            Pattern.compile("^(?:defendants?|def|dft|persons?|party|client|offender|subject|pers)"
                    + "|(?:codes?|cd|description|descr|desc|type|status|name|id)$");

    /** Words that name a trait wherever they stand in a name, by the trait. */
    private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

    /** Names that do so only as a whole, written together. */
    private static final Map<String, List<String>> WHOLE = new LinkedHashMap<>();

    static {
        WORDS.put("race", List.of("race", "races", "racial", "complexion"));
        WORDS.put(
                "ethnicity",
                List.of("ethnicity", "ethnic", "hispanic", "latino", "latina", "latinx", "tribe", "tribal"));
        WORDS.put("color", List.of("color", "colour"));
        WORDS.put("national origin", List.of("nationality", "ancestry", "birthplace"));
        WORDS.put("sex", List.of("sex", "pregnancy", "pregnant"));
        WORDS.put("gender", List.of("gender", "transgender", "pronoun", "pronouns"));
        WORDS.put("religion", List.of("religion", "religious", "creed", "faith"));
        WORDS.put("sexual orientation", List.of("sexuality", "lgbt", "lgbtq"));
        WORDS.put("disability", List.of("disability", "disabilities", "disabled", "handicap", "handicapped"));
        WORDS.put("age", List.of("age", "ages", "dob", "yob", "birth", "birthday", "birthdate", "birthyear"));
        WORDS.put("language", List.of("language", "languages", "interpreter"));
        WORDS.put("immigration status", List.of("immigration", "immigrant", "citizenship", "citizen", "noncitizen"));
        WORDS.put("marital status", List.of("marital"));
        WHOLE.put("race", List.of("raceethnicity", "ethnicityrace"));
        WHOLE.put("color", List.of("skincolor", "skincolour", "skintone"));
        WHOLE.put(
                "national origin",
                List.of("nationalorigin", "countryoforigin", "countryofbirth", "placeofbirth", "pob", "origin"));
        WHOLE.put("sexual orientation", List.of("sexualorientation", "orientation"));
        WHOLE.put("gender", List.of("genderidentity"));
        WHOLE.put("age", List.of("dateofbirth", "yearofbirth", "ageatoffense", "ageatarrest", "agegroup"));
        WHOLE.put(
                "language", List.of("mothertongue", "nativelanguage", "primarylanguage", "englishproficiency", "lep"));
        WHOLE.put("immigration status", List.of("aliennumber", "anumber", "visastatus", "greencard"));
        WHOLE.put("marital status", List.of("maritalstatus"));
    }

    private ProtectedTraits() {}

    /**
     * The trait that a fact of this name would hold, in our words; empty if the name says nothing of one.
     *
     * @param name as it was written; letter case, blanks and signs do not count
     */
    public static Optional<String> in(String name) {
        String together = PARTING.matcher(name.strip()).replaceAll("").toLowerCase(Locale.ROOT);
        String bare = AROUND.matcher(together).replaceAll("");
        Stream<String> words =
                Arrays.stream(PARTING.split(name.strip(), -1)).map(each -> each.toLowerCase(Locale.ROOT));
        return Stream.concat(
                        Stream.of(together, bare).flatMap(each -> trait(WHOLE, each).stream()),
                        Stream.concat(words, Stream.of(together, bare)).flatMap(each -> trait(WORDS, each).stream()))
                .findFirst();
    }

    private static Optional<String> trait(Map<String, List<String>> names, String name) {
        return names.entrySet().stream()
                .filter(each -> each.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
