package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.ExplainedFinding;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.rulebook.Outcome;

/** What every recommendation keeps to, whatever the case. */
class PromisesTest {
    private static final int CASES = 5_000;

    private final long seed = ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);

    @Example
    void every_recommendation_has_reasons_with_sources_and_none_keeps_a_conviction_without_a_named_person() {
        new Sample(seed).stream(CASES).map(Shrinkable::value).forEach(this::check);
    }

    private void check(CaseFacts facts) {
        Recommendation made = Product.recommendation(facts, CountyPolicy.OWN, Cases.AS_OF);
        assertThat(made.charges()).as(said(facts)).hasSameSizeAs(facts.charges());
        assertThat(made.summary()).as(said(facts)).isNotBlank().hasSizeLessThanOrEqualTo(140);
        for (int place = 0; place < made.charges().size(); place++) {
            check(made.charges().get(place), facts, facts.charges().get(place).officeDecision());
        }
    }

    private void check(ChargeRecommendation charge, CaseFacts facts, OfficeDecision office) {
        assertThat(charge.findings()).as(said(facts)).isNotEmpty().anyMatch(ExplainedFinding::decisive);
        assertThat(charge.findings())
                .as(said(facts))
                .allMatch(each -> !each.rule().authorities().isEmpty())
                .allMatch(each -> !each.because().isBlank() && !each.because().matches(".*\\[[a-z ]+].*"));
        assertThat(charge.summary()).as(said(facts)).isNotBlank().hasSizeLessThanOrEqualTo(140);
        assertThat(charge.unknown())
                .as(said(facts))
                .allMatch(each -> each.path().startsWith("/"));
        if (charge.outcome() == Outcome.THIRD_LETTER) {
            assertThat(office.certifiedBy()).as(said(facts)).isNotBlank();
        }
        if (charge.outcome() == Outcome.NEEDS_HUMAN_REVIEW) {
            assertThat(charge.reviewReasons()).as(said(facts)).isNotEmpty();
        }
    }

    private String said(CaseFacts facts) {
        return "seed " + seed + System.lineSeparator() + InWords.of(facts);
    }
}
