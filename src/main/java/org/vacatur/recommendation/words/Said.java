package org.vacatur.recommendation.words;

import java.util.List;
import org.vacatur.paper.Shown;

/**
 * Some words, and what they say.
 *
 * @param words as they are shown, on one line
 * @param from JSON pointers into the recommendation to the values they are the words of, all alike; none where they are the same for every
 *     case
 */
record Said(String words, List<String> from) {
    Said {
        words = Shown.plain(words);
        from = List.copyOf(from);
    }

    /** Words that are the same for every case. */
    static Said always(String words) {
        return new Said(words, List.of());
    }
}
