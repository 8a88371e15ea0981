package org.vacatur.facts;

/** What a disposition means for the standard. The court's words are classed by the table dispositions.csv. */
public enum DispositionClass {
    GUILTY_PLEA,
    /** Guilty, by plea or trial not recorded. */
    GUILTY_ROUTE_UNKNOWN,
    /** An admission to sufficient facts, continued without a finding, also when later dismissed. */
    ADMISSION_SUFFICIENT_FACTS_CWOF,
    GUILTY_AFTER_TRIAL,
    DELINQUENT,
    YOUTHFUL_OFFENDER,
    /** Guilty plea or finding, placed on file. */
    FILED_AFTER_GUILTY,
    FILED_NO_FINDING,
    NOLLE_PROSEQUI,
    /** Dismissed with no sign of an admission. */
    DISMISSED,
    /** Also no bill and no probable cause. */
    NOT_GUILTY,
    PRETRIAL_PROBATION_OR_DIVERSION,
    PENDING_OR_DEFAULT,
    /** Set aside; the charge may be open again. */
    VACATED,
    VACATED_DISMISSED_WITH_PREJUDICE,
    CIVIL_INFRACTION,
    TRANSFERRED,
    UNKNOWN
}
