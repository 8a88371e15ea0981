package org.vacatur.docket;

/** What the difference between two charges that are alike comes from, as far as it was tried. */
public enum PairReason {
    /** Under the other office's criteria one would come to the outcome of the other. */
    CRITERIA,
    /** People in the offices answered, at least for one of them. */
    ANSWERS,
    /** Neither: other facts of the cases differ. */
    OTHER_FACTS
}
