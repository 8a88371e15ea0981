package org.vacatur.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * Something to find out.
 *
 * @param path JSON pointer to the fact that is missing
 * @param question the question to put
 * @param matters whether any answer could change the outcome; absent where not worked out
 */
public record UnknownFact(
        String path, String question, @Nullable Boolean matters) {}
