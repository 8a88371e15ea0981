package org.vacatur.facts;

/** The office that prosecuted the case. */
public enum District {
    SUFFOLK,
    MIDDLESEX,
    ESSEX,
    NORFOLK,
    PLYMOUTH,
    BRISTOL,
    CAPE_AND_ISLANDS,
    OTHER
}
