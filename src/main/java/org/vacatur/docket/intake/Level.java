package org.vacatur.docket.intake;

/** What a column tells of. */
enum Level {
    CASE,
    CHARGE,
    CERTIFICATE,
    EVIDENCE,
    /** No fact of the contract; shown and no more. */
    DISPLAY
}
