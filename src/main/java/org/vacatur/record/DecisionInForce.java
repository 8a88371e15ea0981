package org.vacatur.record;

import java.util.UUID;

/**
 * Which decision is in force for a charge.
 *
 * @param number number of the count
 * @param decisionId the decision
 */
public record DecisionInForce(int number, UUID decisionId) {}
