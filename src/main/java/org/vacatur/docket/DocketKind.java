package org.vacatur.docket;

/** What a run works on. */
public enum DocketKind {
    /** Files with every case. */
    WHOLE,
    /** Files with cases that are new or changed since another run; each of them is there whole. */
    DELTA,
    /** The cases of another run once more, at another date of judgment, version of the rules, or policy. */
    REPEAT
}
