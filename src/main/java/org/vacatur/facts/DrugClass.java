package org.vacatur.facts;

/** Class of controlled substance under G.L. c. 94C, s. 31. */
public enum DrugClass {
    A,
    B,
    C,
    D,
    E
}
