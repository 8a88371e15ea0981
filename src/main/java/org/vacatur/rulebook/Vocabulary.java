package org.vacatur.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sentences rules may use.
 *
 * @param conditions sentences that stand under {@code when}, each with its leading dash
 * @param actions sentences that stand under {@code then}
 * @param complete false where the file has problems or is missing: then a sentence that is not here may only be misread
 */
record Vocabulary(List<Sentence> conditions, List<Sentence> actions, boolean complete) {
    static final String OPENING = "the charge is one where";

    Vocabulary {
        conditions = List.copyOf(conditions);
        actions = List.copyOf(actions);
    }

    static Vocabulary none() {
        return new Vocabulary(List.of(), List.of(), false);
    }

    @Nullable
    Sentence condition(String line) {
        return find(conditions, line);
    }

    @Nullable
    Sentence action(String line) {
        return find(actions, line);
    }

    /** The nearest sentence of a condition, or the opening line. */
    @Nullable
    String nearestCondition(String line) {
        return Nearest.of(
                line,
                Stream.concat(Stream.of(OPENING, "then"), texts(conditions)).toList());
    }

    @Nullable
    String nearestAction(String line) {
        return Nearest.of(line, Stream.concat(Stream.of("end"), texts(actions)).toList());
    }

    /** Line of the vocabulary on which a sentence stands; 0 where it stands on none. */
    int lineOf(@Nullable String text) {
        return Stream.concat(conditions.stream(), actions.stream())
                .filter(each -> each.key().text().equals(text))
                .mapToInt(Sentence::line)
                .findFirst()
                .orElse(0);
    }

    private static @Nullable Sentence find(List<Sentence> sentences, String line) {
        return sentences.stream()
                .filter(each -> each.key().match(line) != null)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(each -> each.key().text());
    }
}
