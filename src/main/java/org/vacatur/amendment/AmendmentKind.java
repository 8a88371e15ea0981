package org.vacatur.amendment;

/** What kind of change an amendment is. */
public enum AmendmentKind {
    /** The law changed, or a court said what it is. */
    NEW_LAW,
    /** The rules did not say what the law says. */
    CORRECTION,
    /** An office's own choice. */
    POLICY,
    /** Words only; no outcome changes. */
    WORDING,
    /** Nobody said so: the rules folder was found changed. */
    NOT_SAID
}
