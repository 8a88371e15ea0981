package org.vacatur.facts;

/** The laboratory that issued a certificate. */
public enum Laboratory {
    /** William A. Hinton State Laboratory Institute, Jamaica Plain. */
    HINTON,
    AMHERST,
    STATE_POLICE,
    OTHER,
    /** The record does not say. */
    UNKNOWN
}
