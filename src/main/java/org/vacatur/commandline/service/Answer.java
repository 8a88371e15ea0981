package org.vacatur.commandline.service;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vacatur.contract.ContractJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the service answered.
 *
 * @param body as it came
 * @param tag revision of what was read, with its quotes; empty where there is none
 */
public record Answer(byte[] body, String tag) {
    /** A service that is newer than this program may say more than it knows. */
    private static final JsonMapper READER = ContractJson.mapper()
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * Reads it as a record of the contract.
     *
     * @throws ServiceFailed if it is none
     */
    public <T> T as(Class<T> type) throws ServiceFailed {
        try {
            return READER.readValue(body, type);
        } catch (JacksonException e) {
            throw new ServiceFailed(
                    "The answer is not as the contract of this release says."
                            + " Use the vacatur.jar of the same release as the service, and look if the address is the service's.");
        }
    }

    /** As text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.of(READER.readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
