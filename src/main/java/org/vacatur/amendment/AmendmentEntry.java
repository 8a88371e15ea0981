package org.vacatur.amendment;

import java.time.Instant;
import java.util.UUID;

/**
 * An amendment in a list.
 *
 * @param id identifies it
 * @param ruleSet name of the rule set
 * @param subject what it is about
 * @param cameFrom where it comes from
 * @param state how far it is
 * @param inUse whether what it holds is in use now
 * @param base version of the rules it is based on
 * @param version version that its files make
 * @param createdAt when it was begun
 * @param changedAt when something was last done with it
 */
public record AmendmentEntry(
        UUID id,
        String ruleSet,
        AmendmentSubject subject,
        AmendmentOrigin cameFrom,
        AmendmentState state,
        boolean inUse,
        String base,
        String version,
        Instant createdAt,
        Instant changedAt) {}
