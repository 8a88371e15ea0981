package org.vacatur.recommendation.whatif;

/** What facts are read together, so that two of them may do what neither does alone. */
enum Tie {
    /** Certificates, listing, earlier relief, and every date. */
    PAPERS,
    EVIDENCE,
    OFFENSE,
    COURT,
    HISTORY,
    CERTIFICATION,
    /** On which other charge a charge hangs. */
    UNDERLYING
}
