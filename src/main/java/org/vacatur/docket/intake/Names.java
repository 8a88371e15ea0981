package org.vacatur.docket.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names at the head of columns. */
final class Names {
    private static final Pattern PARTING = Pattern.compile("[\\s\\u00a0_.-]+");
    private static final Pattern WORDS = Pattern.compile("[\\s\\u00a0_./-]+|(?<=[a-z])(?=[A-Z])");

    /** Words by which a column says that it holds a trait nobody may be judged by (G.L. c. 151B, s. 4). */
    private static final Set<String> PROTECTED = Set.of(
            "race",
            "racial",
            "ethnicity",
            "ethnic",
            "gender",
            "sex",
            "religion",
            "religious",
            "creed",
            "nationality",
            "ancestry",
            "hispanic",
            "latino",
            "latina",
            "citizenship",
            "immigration",
            "disability",
            "pregnancy",
            "age");

    private static final Set<String> PROTECTED_FOLDED = Set.of(
            "nationalorigin",
            "countryoforigin",
            "countryofbirth",
            "placeofbirth",
            "birthplace",
            "skincolor",
            "color",
            "sexualorientation",
            "raceethnicity",
            "maritalstatus");

    private Names() {}

    /** One form for all ways to write a name: letter case, blanks, underscores, hyphens and dots do not count. */
    static String fold(String name) {
        return PARTING.matcher(name.strip()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether a column of this name would hold a protected trait. */
    static boolean protectedTrait(String name) {
        if (PROTECTED_FOLDED.contains(fold(name))) {
            return true;
        }
        for (String word : WORDS.split(name.strip())) {
            if (PROTECTED.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
