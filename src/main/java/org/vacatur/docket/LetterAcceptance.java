package org.vacatur.docket;

import java.util.UUID;

/**
 * What was accepted.
 *
 * @param sampleId the sample that was read before
 * @param list the list
 * @param charges charges decided
 * @param recommendations recommendations that these belong to; each has a decision of its own on record
 */
public record LetterAcceptance(UUID sampleId, ListKind list, long charges, long recommendations) {}
