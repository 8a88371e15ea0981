package org.vacatur.amendment;

/** How far an amendment is on its way into use. */
public enum AmendmentState {
    /** It is being written. */
    DRAFT,
    /** An approver is asked. */
    SUBMITTED,
    /** An approver who did not edit it said yes to exactly this. */
    APPROVED,
    /** It was put into use. */
    ACTIVATED,
    /** It was given up. */
    WITHDRAWN;

    /** Whether nothing more happens to it. */
    boolean ended() {
        return this == ACTIVATED || this == WITHDRAWN;
    }
}
