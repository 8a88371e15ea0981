package org.vacatur.rulebook;

/** Which laboratory the certificates of a charge come from, taken together. */
public enum LaboratorySeen {
    /** At least one is of the Amherst laboratory. */
    AMHERST,
    /** At least one, and all of other known laboratories. */
    ELSEWHERE,
    /** At least one of the Hinton laboratory, none of Amherst. */
    HINTON
}
