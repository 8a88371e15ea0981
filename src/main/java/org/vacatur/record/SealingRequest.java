package org.vacatur.record;

/**
 * An order of a court to seal or expunge.
 *
 * @param kind what was ordered
 * @param courtOrder the court, the date and what the order is filed under; names no person
 */
public record SealingRequest(SealingKind kind, String courtOrder) {}
