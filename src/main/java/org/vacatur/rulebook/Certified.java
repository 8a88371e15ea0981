package org.vacatur.rulebook;

/** Whether a named person has certified for the third letter. */
public enum Certified {
    /** Name and date, the date not after the date of judgment. */
    COMPLETE,
    /** One of the two, or a later date. */
    PARTIAL,
    NO
}
