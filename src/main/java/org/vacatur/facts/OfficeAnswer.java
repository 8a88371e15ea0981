package org.vacatur.facts;

/** A person's answer to whether the office would, or could, reprosecute. */
public enum OfficeAnswer {
    YES,
    NO,
    /** Asked, and not yet decided; different from not asked. */
    UNDECIDED
}
