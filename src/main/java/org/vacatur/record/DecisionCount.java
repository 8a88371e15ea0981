package org.vacatur.record;

/**
 * Counts for one rule, district or reviewer.
 *
 * @param key the rule that was decisive, the district, or the reviewer
 * @param decided charges with a decision in force
 * @param accepted where the recommended outcome was accepted
 * @param overridden where another outcome was decided than the one recommended
 * @param reviewed where the recommendation left the outcome to a person, and a person decided it
 * @param deferred where the decision was put off
 */
public record DecisionCount(String key, int decided, int accepted, int overridden, int reviewed, int deferred) {}
