package org.vacatur.facts;

/** What the charge is, as the office sorts it. The statute and the text of the charge outrank it. */
public enum OffenseKind {
    POSSESSION,
    POSSESSION_WITH_INTENT,
    DISTRIBUTION,
    TRAFFICKING,
    /** G.L. c. 94C, s. 32J; hangs on an underlying drug charge. */
    SCHOOL_ZONE,
    CONSPIRACY,
    OTHER_DRUG,
    NON_DRUG
}
