package org.vacatur.facts;

/** The court that holds the conviction. */
public enum CourtDepartment {
    SUPERIOR,
    DISTRICT,
    /** Boston Municipal Court. */
    BMC,
    JUVENILE,
    /** A federal prosecution; outside the protocol. */
    FEDERAL,
    OTHER
}
