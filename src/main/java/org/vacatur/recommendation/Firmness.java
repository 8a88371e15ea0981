package org.vacatur.recommendation;

/** Whether an outcome would stand if one thing fell away. */
public enum Firmness {
    ROBUST,
    FRAGILE
}
