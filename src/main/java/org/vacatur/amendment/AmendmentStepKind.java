package org.vacatur.amendment;

/** What can be done with an amendment. */
public enum AmendmentStepKind {
    BEGUN,
    EDITED,
    REBASED,
    SUBMITTED,
    SENT_BACK,
    APPROVED,
    ACTIVATED,
    WITHDRAWN
}
