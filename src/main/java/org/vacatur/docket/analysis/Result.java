package org.vacatur.docket.analysis;

import org.vacatur.recommendation.ChargeCompared.Under;
import org.vacatur.rulebook.Ground;

/** Where a charge belongs, the second letter told apart by its ground, as the ledger of a run does. */
enum Result {
    FIRST_LETTER,
    SECOND_WOULD_NOT,
    SECOND_COULD_NOT,
    THIRD_LETTER,
    HUMAN_REVIEW,
    OUT_OF_SCOPE,
    ALREADY_RESOLVED;

    static Result of(Under under) {
        return switch (under.outcome()) {
            case FIRST_LETTER -> FIRST_LETTER;
            case SECOND_LETTER -> under.ground() == Ground.COULD_NOT ? SECOND_COULD_NOT : SECOND_WOULD_NOT;
            case THIRD_LETTER -> THIRD_LETTER;
            case NEEDS_HUMAN_REVIEW -> HUMAN_REVIEW;
            case OUT_OF_SCOPE -> OUT_OF_SCOPE;
            case ALREADY_RESOLVED -> ALREADY_RESOLVED;
        };
    }
}
