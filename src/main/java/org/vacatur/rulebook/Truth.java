package org.vacatur.rulebook;

/** Whether a condition holds. */
public enum Truth {
    TRUE,
    FALSE,
    /** A fact it needs is not known. */
    UNKNOWN
}
