package org.vacatur.scenario;

/**
 * How much scenarios may hold. Each limit is several times what the scenarios of one matter have come to, and small enough that reading them takes
 * no time that matters, whoever wrote them. What rows of examples are put in for counts as if it were written out.
 */
final class FeatureLimits {
    /** Scenarios of one rule set, each row of examples counted. */
    static final int SCENARIOS = 5_000;

    /** Sentences of one scenario, those of its backgrounds counted. */
    static final int STEPS = 100;

    /** Characters of one sentence or name; every sentence is held against every pattern. */
    static final int SENTENCE = 500;

    /** Columns of one table of examples. */
    static final int COLUMNS = 60;

    /** Tags of one scenario, those of its feature and provision counted. */
    static final int TAGS = 50;

    /** Characters of all sentences of one rule set, once for each scenario in which they stand, and what holding one takes beside. */
    static final long CHARACTERS = 5_000_000;

    /** What holding one sentence takes beside its characters. */
    static final int HELD = 20;

    /** Problems that are listed; more are not read at once. */
    static final int PROBLEMS = 200;

    /** Characters of the reason why a scenario failed. */
    static final int WHY = 3_000;

    private FeatureLimits() {}
}
