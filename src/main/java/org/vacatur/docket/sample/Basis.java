package org.vacatur.docket.sample;

/** What a number of the plan rests on. */
public enum Basis {
    /** A source gives it, be it as "about". */
    PUBLISHED,
    /** Follows from other numbers by arithmetic. */
    DERIVED,
    /** Nobody published it; ours, so that the sums come out. */
    ASSUMED
}
