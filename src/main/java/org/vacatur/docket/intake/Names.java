package org.vacatur.docket.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names at the head of columns. */
final class Names {
    private static final Pattern PARTING = Pattern.compile("[\\s\\u00a0_.-]+");

    private Names() {}

    /** One form for all ways to write a name: letter case, blanks, underscores, hyphens and dots do not count. */
    static String fold(String name) {
        return PARTING.matcher(name.strip()).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
