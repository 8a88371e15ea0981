package org.vacatur.amendment;

/** What a trial is at. */
public enum TrialPart {
    /** Reading the files, and looking at the rules together. */
    CHECK,
    /** Compiling the rules and asking them once, in a process of its own. */
    FIRST_RUN,
    /** Running the examples and the scenarios. */
    SCENARIOS,
    /** Asking both versions about every case of the dockets. */
    IMPACT
}
