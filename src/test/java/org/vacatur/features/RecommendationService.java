package org.vacatur.features;

import org.jspecify.annotations.Nullable;
import org.vacatur.scenario.steps.RulesAsked;
import tools.jackson.databind.JsonNode;

/** The service a scenario asks. */
interface RecommendationService extends RulesAsked {
    /**
     * Asks without recording, in full.
     *
     * @param facts the case in the JSON of the contract
     * @return the recommendation in full in the JSON of the contract
     */
    JsonNode explain(JsonNode facts);

    /**
     * Asks without recording for the explanation in words.
     *
     * @param facts the case in the JSON of the contract
     * @param form media type of the answer
     */
    byte[] inWords(JsonNode facts, String form);

    /**
     * Asks as somebody, and what is asked for is recorded.
     *
     * @param account who asks
     * @param path what for, below the recommendations
     * @param sent in the JSON of the contract; null to read
     */
    Answered ask(String account, String path, @Nullable JsonNode sent);

    /**
     * What was answered.
     *
     * @param status of the answer
     * @param body in the JSON of the contract
     */
    record Answered(int status, JsonNode body) {}
}
