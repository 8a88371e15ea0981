package org.vacatur.record;

/** What the prosecutor does with a recommendation. There is no default. */
public enum DecisionAction {
    ACCEPT,
    OVERRIDE,
    DEFER
}
