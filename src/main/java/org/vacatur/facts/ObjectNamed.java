package org.vacatur.facts;

/** What the words of a charge say it was about. */
enum ObjectNamed {
    DRUG,
    SOMETHING_ELSE,
    BOTH,
    NOTHING
}
