package org.vacatur.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ContractJson;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * What a recorded recommendation says of one charge, as far as it bears on a decision.
 *
 * @param number number of the count
 * @param outcome where it was recommended to belong
 * @param ground ground recommended for the second letter
 * @param leaning where the facts point when a person must review
 * @param decisive ids of the rules that the outcome rests on
 */
record RecommendedCharge(
        int number,
        Outcome outcome,
        @Nullable Ground ground,
        @Nullable Outcome leaning,
        List<String> decisive) {
    RecommendedCharge {
        decisive = List.copyOf(decisive);
    }

    /**
     * The charges of a recommendation. Names that are not needed here are passed over, so that what was answered years ago can
     * still be decided on.
     *
     * @param json the text that was answered
     */
    static List<RecommendedCharge> in(String json) {
        return ContractJson.mapper()
                .readTree(json)
                .path("charges")
                .valueStream()
                .map(RecommendedCharge::of)
                .toList();
    }

    /** What is accepted by accepting; null where the recommendation leaves that to a person altogether. */
    @Nullable
    Outcome acceptable() {
        return leftToAPerson() ? leaning : outcome;
    }

    boolean leftToAPerson() {
        return outcome == Outcome.NEEDS_HUMAN_REVIEW;
    }

    private static RecommendedCharge of(JsonNode charge) {
        return new RecommendedCharge(
                charge.path("number").asInt(),
                Outcome.valueOf(charge.path("outcome").asString()),
                charge.has("ground") ? Ground.valueOf(charge.path("ground").asString()) : null,
                charge.has("leaning") ? Outcome.valueOf(charge.path("leaning").asString()) : null,
                charge.path("findings")
                        .valueStream()
                        .filter(finding -> finding.path("decisive").asBoolean())
                        .map(finding -> finding.at("/rule/id").asString())
                        .distinct()
                        .toList());
    }
}
