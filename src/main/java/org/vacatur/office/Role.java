package org.vacatur.office;

/** What a person is in the office. Roles come from the sign-in, never from a request. */
public enum Role {
    /** Reads, runs and decides the cases of the own district. */
    PROSECUTOR,
    /** Drafts rules and tries them on cases that are not recorded. */
    LEGAL_EDITOR,
    /** Approves and activates rules, never own edits. */
    APPROVER,
    /** Reads everything and changes nothing; exports with a reason. */
    AUDITOR,
    /** Users and settings; no case data. */
    ADMINISTRATOR
}
