package org.vacatur.secondopinion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.CaseFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A case with changes made to its JSON, as somebody outside would make them and send it again. */
final class ChangedCase {
    private static final CaseFactsReader READER = new CaseFactsReader();

    private ChangedCase() {}

    static CaseFacts of(CaseFacts facts, Map<String, JsonNode> changes) {
        JsonNode json = ContractJson.mapper().valueToTree(facts);
        changes.forEach((path, value) -> put(json, List.of(path.substring(1).split("/")), value));
        return READER.read(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void put(JsonNode here, List<String> steps, JsonNode value) {
        String step = steps.get(0);
        if (steps.size() == 1) {
            set(here, step, value);
            return;
        }
        JsonNode next = here.path(step.matches("\\d+") && here.isArray() ? "" : step);
        if (here.isArray()) {
            next = here.path(Integer.parseInt(step));
        }
        if (next.isMissingNode()) {
            boolean list = steps.get(1).matches("\\d+");
            next = list
                    ? ContractJson.mapper().createArrayNode()
                    : ContractJson.mapper().createObjectNode();
            set(here, step, next);
        }
        put(next, steps.subList(1, steps.size()), value);
    }

    private static void set(JsonNode here, String step, JsonNode value) {
        if (here instanceof ArrayNode list) {
            int index = Integer.parseInt(step);
            if (index == list.size()) {
                list.add(value);
            } else {
                list.set(index, value);
            }
        } else {
            ((ObjectNode) here).set(step, value);
        }
    }
}
