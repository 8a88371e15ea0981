package org.vacatur.rulebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what somebody most likely meant, by edit distance; a slot in braces stands for anything. */
final class Nearest {
    private static final Pattern SLOT = Pattern.compile("\\{[^{}]*}");
    private static final char ANYTHING = '\uFFFF';
    private static final double ABSORBED = 0.02;
    private static final double NEAR = 0.4;
    private static final int SHORTEST = 5;

    /** A longer text is compared with nothing: it would take long, and is no slip of the pen. */
    private static final int LONGEST = 150;

    private Nearest() {}

    /** The candidate nearest to what was written; null if none is near. */
    static @Nullable String of(String written, Collection<String> candidates) {
        var text = emptied(written.strip().toLowerCase(Locale.ROOT));
        if (text.length() > LONGEST) {
            return null;
        }
        String best = null;
        var least = Double.MAX_VALUE;
        for (var candidate : candidates) {
            var words = emptied(candidate.toLowerCase(Locale.ROOT));
            var pattern = SLOT.matcher(words).replaceAll(String.valueOf(ANYTHING));
            var distance = distance(text, pattern);
            if (distance < least && distance <= NEAR * Math.max(pattern.length(), SHORTEST)) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** What stands in quotation marks says nothing about which sentence was meant. */
    private static String emptied(String text) {
        return text.replaceAll("\"[^\"]*(\"|$)", "\"\"");
    }

    private static double distance(String text, String pattern) {
        var previous = new double[text.length() + 1];
        Arrays.setAll(previous, each -> each);
        for (var i = 1; i <= pattern.length(); i++) {
            var slot = pattern.charAt(i - 1) == ANYTHING;
            var row = new double[text.length() + 1];
            row[0] = previous[0] + 1;
            for (var j = 1; j <= text.length(); j++) {
                if (slot) {
                    row[j] = Math.min(previous[j] + 1, Math.min(previous[j - 1], row[j - 1]) + ABSORBED);
                } else {
                    var same = pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                    row[j] = Math.min(previous[j - 1] + same, Math.min(previous[j], row[j - 1]) + 1);
                }
            }
            previous = row;
        }
        return previous[text.length()];
    }
}
