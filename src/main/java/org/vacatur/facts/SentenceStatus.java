package org.vacatur.facts;

/** Where the sentence stands. Display only: no rule reads it. */
public enum SentenceStatus {
    COMPLETED,
    INCARCERATED,
    PROBATION,
    PAROLE,
    UNKNOWN
}
