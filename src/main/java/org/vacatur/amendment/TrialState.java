package org.vacatur.amendment;

/** How far a trial has come. */
public enum TrialState {
    WAITING,
    RUNNING,
    /** It came to its end; whether the draft passed is another question. */
    DONE,
    /** It was broken off: a newer one began, the service was stopped, or something failed. */
    FAILED;

    boolean ended() {
        return this == DONE || this == FAILED;
    }
}
