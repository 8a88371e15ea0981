package org.vacatur.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A decision as it was recorded.
 *
 * @param id identifies the decision
 * @param recommendationId the recommendation decided on
 * @param decidedBy the person who was signed in; who certified, where there is a certification
 * @param decidedAt when it was recorded
 * @param charges the charges decided
 * @param supersedes earlier decisions that are no longer in force for a charge because of this one
 */
public record Decision(
        UUID id,
        UUID recommendationId,
        Person decidedBy,
        Instant decidedAt,
        List<ChargeDecision> charges,
        List<UUID> supersedes) {
    public Decision {
        charges = List.copyOf(charges);
        supersedes = List.copyOf(supersedes);
    }
}
