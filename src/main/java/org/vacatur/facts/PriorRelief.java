package org.vacatur.facts;

/** Relief already given on this conviction. */
public enum PriorRelief {
    NONE,
    /** Set aside; the charge may be open again. */
    VACATED,
    VACATED_AND_DISMISSED,
    /** On the single justice's order of April 19, 2017, or its amendment. */
    INCLUDED_IN_2017_ORDER,
    /** Allowed, not final: the Commonwealth may still appeal. */
    NEW_TRIAL_ALLOWED_PENDING,
    /** This conviction replaced one that fell. */
    RE_PLEADED_OR_RETRIED,
    NEW_TRIAL_DENIED,
    /** The record does not say. */
    UNKNOWN
}
