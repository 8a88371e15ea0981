package org.vacatur.docket;

/** How far a run has come. */
public enum DocketState {
    /** Asked for; it begins when the one before it ends. */
    WAITING,
    /** Its files are read. */
    READING,
    /** Its cases are put to the rules. */
    DECIDING,
    /** Every row and every charge is accounted for. */
    DONE,
    /** It cannot go on; what it had decided is kept. */
    FAILED,
    /** Somebody stopped it; what it had decided is kept. */
    CANCELLED;

    /** Whether nothing more happens to it. */
    public boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
