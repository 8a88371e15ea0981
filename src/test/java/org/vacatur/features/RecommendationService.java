package org.vacatur.features;

import tools.jackson.databind.JsonNode;

/** The service a scenario asks. */
interface RecommendationService {
    /**
     * Asks without recording.
     *
     * @param facts the case in the JSON of the contract
     * @param countyPolicy whose criteria to apply, in the word of the contract
     * @return the recommendation in the JSON of the contract
     */
    JsonNode recommend(JsonNode facts, String countyPolicy);
}
