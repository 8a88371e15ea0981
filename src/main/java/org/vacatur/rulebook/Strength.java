package org.vacatur.rulebook;

/** How independent evidence of identity counts (the table evidence.csv, EV-1 to EV-16). */
public enum Strength {
    STRONG,
    ARGUABLE,
    WEAK,
    NONE
}
