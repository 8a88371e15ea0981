package org.vacatur.record;

import java.util.List;

/**
 * A prosecutor's decision on the charges of one recommendation.
 *
 * @param charges the charges decided now; a charge that is not named stays as it was
 */
public record DecisionRequest(List<ChargeDecision> charges) {
    public DecisionRequest {
        charges = List.copyOf(charges);
    }
}
