package org.vacatur.rulebook;

/** The analyst's part in the certificates of a charge, taken together (SCOPE-ROLE). */
public enum Role {
    /** Primary, confirmatory, or on an "Assistant Analyst" line. */
    ANALYST,
    /** Notary with others named, instrument set-up only, or no part. */
    EXCLUDED,
    /** Kept the sample only. */
    CUSTODIAN,
    /** Notary only, and no other analyst is named. */
    NONE_LISTED
}
