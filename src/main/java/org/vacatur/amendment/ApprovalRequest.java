package org.vacatur.amendment;

/**
 * An approver's yes.
 *
 * @param dossier what the yes is given to, as the amendment names it: rules, scenarios and impact as the approver saw them
 * @param comment what was looked at, and why it is right; it is recorded
 */
public record ApprovalRequest(String dossier, String comment) {}
