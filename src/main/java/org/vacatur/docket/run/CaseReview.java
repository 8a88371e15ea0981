package org.vacatur.docket.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.RuleSet;

/** Puts the cases of one run to one version of the rules. Holds no state; safe for many threads. */
final class CaseReview implements ItemProcessor<FoundCase, ReviewedCase> {
    private final DocketOrder order;
    private final Recommender recommender;
    private final Listing listing;

    CaseReview(DocketOrder order, RuleSet rules) {
        this.order = order;
        this.recommender = new Recommender(rules);
        this.listing = new Listing(rules.docketNumbers());
    }

    @Override
    public ReviewedCase process(FoundCase found) {
        CaseFacts facts = found.facts();
        if (facts == null) {
            return ReviewedCase.withoutFacts(found);
        }
        UUID id = order.recorded() ? id(order.id(), found.key()) : null;
        Recommendation made = recommender.recommend(facts, order.policy(), order.asOf());
        List<ReviewedCase.Shown> charges = listing.of(facts, made, id, found.warrants()).stream()
                .map(ReviewedCase.Shown::of)
                .toList();
        return order.recorded()
                ? new ReviewedCase(found, id, made, charges)
                : new ReviewedCase(found, null, null, charges);
    }

    /** The same for the same case of the same run, however often it is worked on (RFC 9562, version 3). */
    static UUID id(UUID run, String key) {
        return UUID.nameUUIDFromBytes((run + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }
}
