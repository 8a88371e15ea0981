package org.vacatur.docket.sample;

import org.vacatur.facts.CriminalHistory;

/**
 * A person who does not exist.
 *
 * @param reference key in the file
 * @param history counts of the court history
 */
record Person(String reference, CriminalHistory history) {}
