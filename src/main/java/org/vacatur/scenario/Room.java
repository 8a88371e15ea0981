package org.vacatur.scenario;

/** How many scenarios a rule set may still have. One for all its files: many small ones are as much as a large one. */
final class Room {
    private int scenarios = FeatureLimits.SCENARIOS;
    private long characters = FeatureLimits.CHARACTERS;

    /**
     * Takes room.
     *
     * @param some number of scenarios
     * @param length of their sentences together, as {@link FeatureLimits#CHARACTERS} counts it
     * @return false where there is not as much left
     */
    boolean take(int some, long length) {
        scenarios -= Math.min(some, scenarios + 1);
        characters -= Math.min(length, characters + 1);
        return scenarios >= 0 && characters >= 0;
    }
}
