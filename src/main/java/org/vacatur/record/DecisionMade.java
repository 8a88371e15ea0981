package org.vacatur.record;

/** Is told of each decision in the transaction that records it; what it throws keeps the decision from being recorded. */
@FunctionalInterface
public interface DecisionMade {
    void decided(Decision decision);
}
