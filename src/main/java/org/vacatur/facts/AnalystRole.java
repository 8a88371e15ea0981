package org.vacatur.facts;

/** What the analyst did for one certificate (SCOPE-ROLE). */
public enum AnalystRole {
    /** Held the sample, weighed it, ran the bench tests, prepared the vials. */
    PRIMARY,
    /** Ran and read the instrument on those vials. */
    CONFIRMATORY,
    /** Signed on an "Assistant Analyst" line; which of the two roles is not recorded. */
    ASSISTANT_ANALYST,
    /** Attested signatures only. */
    NOTARY_ONLY,
    /** Tuned or loaded the instrument only. */
    INSTRUMENT_SETUP_ONLY,
    /** Kept or logged the sample only. */
    CUSTODIAN_ONLY,
    /** Had no part. */
    NONE,
    /** The record does not say. */
    UNKNOWN
}
