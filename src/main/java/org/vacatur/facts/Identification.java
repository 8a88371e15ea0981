package org.vacatur.facts;

/** What an item of evidence says the substance is. */
public enum Identification {
    /** The substance named in the complaint or indictment. */
    ALLEGED_SUBSTANCE,
    /** Another controlled substance. */
    OTHER_SUBSTANCE,
    NOT_CONTROLLED,
    INCONCLUSIVE
}
