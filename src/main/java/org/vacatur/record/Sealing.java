package org.vacatur.record;

import java.time.Instant;
import java.util.UUID;

/**
 * That a case was sealed or expunged.
 *
 * @param recommendationId what was removed
 * @param kind what was ordered
 * @param recordedAt when
 * @param sequence number of the record of it
 */
public record Sealing(UUID recommendationId, SealingKind kind, Instant recordedAt, String sequence) {}
