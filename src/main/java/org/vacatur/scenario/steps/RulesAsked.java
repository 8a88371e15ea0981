package org.vacatur.scenario.steps;

import tools.jackson.databind.JsonNode;

/** The rules that a scenario is about, wherever they run. */
@FunctionalInterface
public interface RulesAsked {
    /**
     * Asks without recording.
     *
     * @param facts the case in the JSON of the contract
     * @param countyPolicy whose criteria to apply, in the word of the contract
     * @return the recommendation in the JSON of the contract
     */
    JsonNode recommend(JsonNode facts, String countyPolicy);
}
