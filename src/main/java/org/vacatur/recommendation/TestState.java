package org.vacatur.recommendation;

/** What came of a test. */
public enum TestState {
    /** The outcome rests on it. */
    DECIDED,
    /** A rule of it reached a conclusion, and another test goes before it. */
    CONCLUDED,
    /** No rule of it reached a conclusion, and one still could: a fact it needs is not known. */
    OPEN,
    /** No rule of it reached a conclusion or can, as the facts are. */
    NOTHING
}
