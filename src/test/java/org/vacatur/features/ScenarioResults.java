package org.vacatur.features;

import io.cucumber.messages.types.Pickle;
import java.util.HashMap;
import java.util.Map;

/** Whether a scenario, or a row of its examples, passed. */
final class ScenarioResults {
    private final Map<String, Boolean> passedByNode = new HashMap<>();
    private int passed;
    private int failed;

    /** Files the result under the scenario, or, where it was made from a row of examples, under that row. */
    void add(Pickle pickle, boolean hasPassed) {
        passedByNode.put(pickle.getAstNodeIds().get(pickle.getAstNodeIds().size() - 1), hasPassed);
        if (hasPassed) {
            passed++;
        } else {
            failed++;
        }
    }

    int passed() {
        return passed;
    }

    int failed() {
        return failed;
    }

    /** In words: passed, FAILED or not run. */
    String of(String nodeId) {
        Boolean result = passedByNode.get(nodeId);
        if (result == null) {
            return "not run";
        }
        return result ? "passed" : "FAILED";
    }
}
