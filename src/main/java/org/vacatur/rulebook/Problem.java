package org.vacatur.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in the rules folder, in words a lawyer understands.
 *
 * @param file path under the rules folder
 * @param line line, from 1; 0 where the whole file is meant
 * @param column character, or number of the cell in a table, from 1; 0 where the whole line is meant
 * @param error true if the rule set cannot be loaded for it; false for a warning
 * @param read what was read there, as written; empty if nothing
 * @param message what is wrong and what to do
 * @param nearest nearest known sentence, word or value, if one is near
 */
public record Problem(
        String file,
        int line,
        int column,
        boolean error,
        String read,
        String message,
        @Nullable String nearest) {}
