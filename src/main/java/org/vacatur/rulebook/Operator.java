package org.vacatur.rulebook;

/** How a condition compares a field. Every comparison with a value is false for a field that is not known, and reported UNKNOWN. */
public enum Operator {
    EQUAL,
    NOT_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    IN,
    NOT_IN,
    /** True exactly where the field is not known. */
    IS_UNKNOWN,
    /** True exactly where the field is known. */
    IS_KNOWN
}
