package org.vacatur.docket.impact;

import java.time.Instant;
import java.util.UUID;

/**
 * A report as it is kept.
 *
 * @param id identifies it
 * @param madeAt when it was made
 * @param report what came of it
 * @param hash of the report and its flips, as it was when it was made
 * @param sealed flips that are not listed any more, because their case was sealed since
 */
public record Impact(UUID id, Instant madeAt, ImpactReport report, String hash, long sealed) {}
