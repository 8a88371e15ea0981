package org.vacatur.record;

/** What the court ordered. */
public enum SealingKind {
    SEALED,
    EXPUNGED
}
