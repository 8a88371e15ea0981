package org.vacatur.amendment;

/**
 * A version of the rules with the scenarios that go with it: what comes into use together.
 *
 * @param version hash of the rules
 * @param scenarios hash of the scenarios
 */
record Edition(String version, String scenarios) {}
