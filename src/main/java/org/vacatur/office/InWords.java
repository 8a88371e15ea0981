package org.vacatur.office;

import java.util.Locale;

/** Roles and districts in the words of a page. */
public final class InWords {
    private InWords() {}

    /** E.g. "Cape and Islands", "Legal Editor". */
    public static String of(Enum<?> constant) {
        StringBuilder words = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            String shown =
                    word.equals("and") ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            words.append(words.isEmpty() ? "" : " ").append(shown);
        }
        return words.toString();
    }
}
