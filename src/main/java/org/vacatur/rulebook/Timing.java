package org.vacatur.rulebook;

/** The analyst's signatures against the plea, admission or verdict (RUFFIN-1). */
public enum Timing {
    /** At least one signature came before. */
    BEFORE,
    /** None is known to be earlier, and one is of the same day. */
    SAME_DAY,
    /** Every signature came later. */
    AFTER
}
