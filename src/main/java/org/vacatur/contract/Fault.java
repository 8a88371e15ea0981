package org.vacatur.contract;

/**
 * One fault in what was sent.
 *
 * @param pointer JSON pointer (RFC 6901) to the place, empty for the whole; for a query or path parameter its name
 * @param message what is wrong and what to do, for a clerk
 */
public record Fault(String pointer, String message) {}
