package org.vacatur.rulebook;

/** Where a charge belongs. */
public enum Outcome {
    FIRST_LETTER,
    SECOND_LETTER,
    THIRD_LETTER,
    OUT_OF_SCOPE,
    ALREADY_RESOLVED,
    NEEDS_HUMAN_REVIEW
}
