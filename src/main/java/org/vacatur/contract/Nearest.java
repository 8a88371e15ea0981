package org.vacatur.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

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
                .filter(each -> distance(sought, bare(each)) <= Math.max(1, sought.length() / 3))
                .min(Comparator.comparingInt(each -> distance(sought, bare(each))));
    }

    private static String bare(String word) {
        return word.strip().replaceAll("[\\s_-]", "").toUpperCase(Locale.ROOT);
    }

    /** Letters to change, add, drop, or swap with their neighbour. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[from.length()][to.length()];
    }
}
