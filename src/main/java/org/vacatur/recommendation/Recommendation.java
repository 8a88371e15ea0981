package org.vacatur.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;

/**
 * What the rules advise for one case, charge by charge, with every rule that fired. It decides nothing.
 *
 * @param id identifies the record; absent on a dry run, which is not recorded
 * @param asOf date of judgment
 * @param district the prosecuting office
 * @param docketNumber as given
 * @param ruleSet the rule set and version that was asked
 * @param recordedAt when it was recorded; absent on a dry run
 * @param summary one sentence, at most 140 characters
 * @param charges one entry per charge, in the order given
 */
public record Recommendation(
        @Nullable UUID id,
        LocalDate asOf,
        District district,
        @Nullable String docketNumber,
        RuleSetUsed ruleSet,
        @Nullable Instant recordedAt,
        String summary,
        List<ChargeRecommendation> charges) {
    public Recommendation {
        charges = List.copyOf(charges);
    }

    /** As it is answered: with its id and the time of its record. */
    public Recommendation recorded(@Nullable UUID as, @Nullable Instant at) {
        return new Recommendation(as, asOf, district, docketNumber, ruleSet, at, summary, charges);
    }

    /** Without what is only worked out when asked for in full. */
    public Recommendation brief() {
        List<ChargeRecommendation> all =
                charges.stream().map(ChargeRecommendation::brief).toList();
        return new Recommendation(id, asOf, district, docketNumber, ruleSet, recordedAt, summary, all);
    }
}
