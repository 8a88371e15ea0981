package org.vacatur.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * One sentence of the vocabulary.
 *
 * @param key its words
 * @param condition what it asks, for a condition; null for an action
 * @param action what it says, for an action; null for a condition
 * @param line line of {@code vocabulary.dsl}
 */
record Sentence(
        SentenceKey key,
        @Nullable ConditionForm condition,
        @Nullable ActionForm action,
        int line) {}
