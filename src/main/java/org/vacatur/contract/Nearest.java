package org.vacatur.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.vacatur.facts.EditDistance;

/** Finds the known word that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * The nearest of the known words; empty if none is near. Letter case, spaces, hyphens and underscores do not count;
     * of the rest about every third letter may differ.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String sought = bare(word);
        if (sought.isEmpty() || sought.length() > 100) {
            return Optional.empty();
        }
        return known.stream()
                .filter(each -> EditDistance.between(sought, bare(each)) <= Math.max(1, sought.length() / 3))
                .min(Comparator.comparingInt(each -> EditDistance.between(sought, bare(each))));
    }

    private static String bare(String word) {
        return word.strip().replaceAll("[\\s_-]", "").toUpperCase(Locale.ROOT);
    }
}
