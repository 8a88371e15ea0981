package org.vacatur.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * One thing to say of the rules folder, in words a lawyer understands.
 *
 * @param file path under the rules folder
 * @param line line, from 1; 0 where the whole file is meant
 * @param column character, or number of the cell in a table, from 1; 0 where the whole line is meant
 * @param severity how much it matters
 * @param read what was read there, as written; empty if nothing
 * @param message what is wrong and what to do
 * @param nearest nearest known sentence, word or value, if one is near
 */
public record Problem(
        String file,
        int line,
        int column,
        Severity severity,
        String read,
        String message,
        @Nullable String nearest) {

    /** How much a problem matters. */
    public enum Severity {
        /** The rule set cannot be loaded for it. */
        ERROR,
        /** Most likely a mistake; the rule set is loaded all the same. */
        WARNING,
        /** Often meant so, and easily overlooked: what a reader of the rules should know. */
        NOTE
    }

    /** An error or a warning. */
    public Problem(
            String file, int line, int column, boolean error, String read, String message, @Nullable String nearest) {
        this(file, line, column, error ? Severity.ERROR : Severity.WARNING, read, message, nearest);
    }

    /** Whether the rule set cannot be loaded for it. */
    public boolean error() {
        return severity == Severity.ERROR;
    }
}
