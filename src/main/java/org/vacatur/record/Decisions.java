package org.vacatur.record;

import java.util.List;
import java.util.UUID;
import org.vacatur.office.Caller;

/** Decisions of a named person on many recommendations at once, each recorded as if it were made alone. */
public interface Decisions {
    /**
     * Records decisions, all of them or none, in the transaction at hand or one of their own.
     *
     * @param person the caller, with the name that the decisions are made under
     * @param all within the district the caller acts for
     * @return how many charges were decided
     * @throws org.vacatur.contract.RequestRefused if one of them cannot be decided so
     */
    long decideAll(Caller caller, Person person, List<OnRecommendation> all);

    /**
     * A decision on one recommendation.
     *
     * @param recommendation its id
     * @param charges what is decided for some of its charges
     */
    record OnRecommendation(UUID recommendation, List<ChargeDecision> charges) {
        public OnRecommendation {
            charges = List.copyOf(charges);
        }
    }
}
