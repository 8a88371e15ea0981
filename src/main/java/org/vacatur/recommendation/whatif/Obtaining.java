package org.vacatur.recommendation.whatif;

/** How a fact that is open can come to be known or otherwise; the order is how easily, and is ours. */
public enum Obtaining {
    /** A person in the office has still to decide it. */
    DECIDE,
    /** It stands in a file of the court, the laboratory or the probation service, and is not in this record. */
    LOOK_UP,
    /** The record contradicts itself on it, so that one of two entries is wrong. */
    CORRECT,
    /** Evidence that may still be found, tested or prepared. */
    OBTAIN
}
