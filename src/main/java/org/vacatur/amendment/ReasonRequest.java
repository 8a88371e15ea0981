package org.vacatur.amendment;

/**
 * Why something is done with an amendment.
 *
 * @param reason why; it is recorded
 */
public record ReasonRequest(String reason) {}
