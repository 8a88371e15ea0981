package org.vacatur.facts;

/** The prosecuting office. The first seven are the districts the court's order bound (BR2 n.2). */
public enum District {
    SUFFOLK,
    /** "Northern District" in captions. */
    MIDDLESEX,
    /** "Eastern District" in captions. */
    ESSEX,
    NORFOLK,
    PLYMOUTH,
    BRISTOL,
    /** Barnstable, Dukes and Nantucket counties. */
    CAPE_AND_ISLANDS,
    /** Any other office; the order did not bind it. */
    OTHER
}
