package org.vacatur.amendment;

/**
 * An approver's yes.
 *
 * @param comment what was looked at, and why it is right; it is recorded
 */
public record ApprovalRequest(String comment) {}
