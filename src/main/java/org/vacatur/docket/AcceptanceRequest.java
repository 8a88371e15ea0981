package org.vacatur.docket;

import java.util.UUID;

/**
 * A person's yes to a whole list of proposals.
 *
 * @param sampleId the sample of it that the person read
 * @param comment what was looked at, and why the list is right; it stands with each decision
 */
public record AcceptanceRequest(UUID sampleId, String comment) {}
