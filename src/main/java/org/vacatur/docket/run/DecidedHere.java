package org.vacatur.docket.run;

import org.jspecify.annotations.Nullable;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.ListedCharge.ChargeDecided;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** What a person's decision in this service makes of a charge on a list. */
final class DecidedHere {
    private DecidedHere() {}

    /** The charge as decided; what the rules said of it, and why, stays. */
    static ListedCharge on(ListedCharge made, Outcome outcome, @Nullable Ground ground, ChargeDecided decision) {
        return new ListedCharge(
                made.district(),
                made.court(),
                made.docketNumber(),
                made.charge(),
                made.defendantRef(),
                made.offense(),
                made.statute(),
                made.disposition(),
                made.dispositionDate(),
                outcome,
                ground,
                decision,
                made.leaning(),
                made.reviewReasons(),
                made.notes(),
                made.summary(),
                made.rules(),
                made.otherConvictionSurvives(),
                made.warrants(),
                made.recommendationId());
    }
}
