package org.vacatur.docket.run;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.ListedCharge;
import org.vacatur.recommendation.Recommendation;

/**
 * A case that was put to the rules.
 *
 * @param found the case
 * @param id id that its recommendation is recorded under; null where nothing is recorded
 * @param made the recommendation; null where no row of the case could be used
 * @param charges its charges as lists show them
 */
record ReviewedCase(
        FoundCase found, @Nullable UUID id, @Nullable Recommendation made, List<ListedCharge> charges) {
    ReviewedCase {
        charges = List.copyOf(charges);
    }
}
