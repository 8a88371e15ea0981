package org.vacatur.docket.run;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ContractJson;
import org.vacatur.docket.ListedCharge;
import org.vacatur.recommendation.Recommendation;

/**
 * A case that was put to the rules.
 *
 * @param found the case
 * @param id id that its recommendation is recorded under; null where nothing is recorded
 * @param made the recommendation; null where it is not recorded
 * @param charges its charges as lists show them
 */
record ReviewedCase(
        FoundCase found, @Nullable UUID id, @Nullable Recommendation made, List<Shown> charges) {
    /**
     * A charge.
     *
     * @param charge as lists show it
     * @param json the same as it is kept
     */
    record Shown(ListedCharge charge, String json) {
        static Shown of(ListedCharge charge) {
            return new Shown(charge, ContractJson.mapper().writeValueAsString(charge));
        }
    }

    static ReviewedCase withoutFacts(FoundCase found) {
        return new ReviewedCase(found, null, null, List.of());
    }

    ReviewedCase {
        charges = List.copyOf(charges);
    }
}
