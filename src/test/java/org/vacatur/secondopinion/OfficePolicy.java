package org.vacatur.secondopinion;

import java.util.Optional;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Charge;

/** What an office's criteria say of a charge, if they say anything. */
@FunctionalInterface
interface OfficePolicy {
    /** No criteria at all. */
    OfficePolicy OFF = (facts, charge) -> Optional.empty();

    Optional<Criterion> on(CaseFacts facts, Charge charge);

    /** One answer and where it comes from. */
    record Criterion(Retry retry, Status status) {}

    enum Retry {
        RETRY,
        NOT_RETRY
    }

    enum Status {
        /** The office said so. */
        STATED,
        /** Confirmed with the office here. */
        ADOPTED,
        /** Our number. */
        ASSUMED
    }
}
