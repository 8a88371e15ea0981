package org.vacatur.facts;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the words of a charge were understood: none, one or several candidates. What all candidates agree on is known;
 * what they differ on is unknown.
 *
 * @param candidates the ways to understand the words; empty if they could not be read
 * @param statuteUnread a statute was given and could not be read
 * @param disagreements what statute, text and kind contradict each other on, in words a lawyer reads; the statute was followed, then the text
 * @param question what to ask where the words are ambiguous or unread
 */
public record OffenseReading(
        List<Offense> candidates,
        boolean statuteUnread,
        List<String> disagreements,
        @Nullable String question) {
    public OffenseReading {
        candidates = List.copyOf(candidates);
        disagreements = List.copyOf(disagreements);
    }

    /** The value on which all candidates agree; null if they differ, if it is not known, or if nothing was read. */
    public <T> @Nullable T agreed(Function<Offense, @Nullable T> part) {
        if (candidates.isEmpty()) {
            return null;
        }
        T first = part.apply(candidates.get(0));
        return candidates.stream().allMatch(each -> Objects.equals(part.apply(each), first)) ? first : null;
    }
}
