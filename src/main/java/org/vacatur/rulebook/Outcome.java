package org.vacatur.rulebook;

/** Where a charge belongs. There is no default and no seventh answer. */
public enum Outcome {
    /** Convicted before the analyst signed anything (RUFFIN-1, BR2-7). */
    FIRST_LETTER,
    /** The office would not, or could not, reprosecute: vacate and dismiss with prejudice (BR2-8). */
    SECOND_LETTER,
    /** A named person certified that independent evidence exists (BR2-10). */
    THIRD_LETTER,
    /** Outside the protocol. */
    OUT_OF_SCOPE,
    /** No conviction stands. */
    ALREADY_RESOLVED,
    /** A fact is missing or disputed, or the judgment is a person's. */
    NEEDS_HUMAN_REVIEW
}
