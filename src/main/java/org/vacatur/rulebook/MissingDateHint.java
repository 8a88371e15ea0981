package org.vacatur.rulebook;

/** What the papers still suggest where the order of signature and disposition is not known. */
public enum MissingDateHint {
    /** Only the date of a certificate says that she signed later. */
    CERTIFICATE_DATE_LATER,
    /** The charge was on the office's list and nothing is dated. */
    LISTED_AND_NOTHING_DATED,
    /** Nothing. */
    NONE
}
