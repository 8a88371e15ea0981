package org.vacatur.rulebook;

/** The nearest part the analyst had, of the certificates that exclude her. */
public enum ExcludedAs {
    INSTRUMENT_SETUP,
    NOTARY,
    NO_PART
}
