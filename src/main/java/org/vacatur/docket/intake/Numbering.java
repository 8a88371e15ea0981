package org.vacatur.docket.intake;

/** What rows of one docket mean that give no number of the charge and the same offense, disposition and date of disposition. */
enum Numbering {
    /** Nobody said: such rows are refused, for a second count must not be taken for a second certificate. */
    REFUSED,
    /** Each row is a charge of its own. */
    EACH_ROW,
    /** They are one charge, with a certificate or an item of evidence in each row. */
    SAME_TEXT
}
