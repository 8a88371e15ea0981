package org.vacatur.facts;

/** What a certificate reported. */
public enum LaboratoryResult {
    /** A controlled substance. */
    CONTROLLED,
    NOT_CONTROLLED,
    INCONCLUSIVE,
    /** The record does not say. */
    UNKNOWN
}
