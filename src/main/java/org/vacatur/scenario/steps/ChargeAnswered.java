package org.vacatur.scenario.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was answered about one charge.
 *
 * @param json of the contract
 */
record ChargeAnswered(JsonNode json) {
    String outcome() {
        return String.valueOf(text(json, "outcome"));
    }

    String ground() {
        return String.valueOf(text(json, "ground"));
    }

    boolean proposed() {
        return json.path("proposed").asBoolean();
    }

    @Nullable
    String leaning() {
        return text(json, "leaning");
    }

    List<String> reviewReasons() {
        return texts("reviewReasons");
    }

    List<String> notes() {
        return texts("notes");
    }

    @Nullable
    JsonNode certificationStated() {
        return json.get("certificationStated");
    }

    JsonNode findings() {
        return json.path("findings");
    }

    /** Ids of the rules that fired. */
    Set<String> fired() {
        var fired = new TreeSet<String>();
        findings().forEach(each -> fired.add(each.path("rule").path("id").asString()));
        return fired;
    }

    /** Fails the scenario, and says what came out and why, unless what it says holds. */
    void expect(boolean holds, String expected, String found) {
        if (!holds) {
            throw new NotAsSaid("Expected: " + expected + ". Came out: " + found + ". " + told());
        }
    }

    /** The answer in one sentence, and every rule behind it. */
    String told() {
        var reasons = new ArrayList<String>();
        for (JsonNode finding : findings()) {
            reasons.add(finding.path("rule").path("id").asString() + " ("
                    + finding.path("because").asString() + ")");
        }
        return json.path("summary").asString() + " Rules that fired: " + String.join("; ", reasons) + ".";
    }

    static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    private List<String> texts(String name) {
        var texts = new ArrayList<String>();
        json.path(name).forEach(each -> texts.add(each.asString()));
        return texts;
    }
}
