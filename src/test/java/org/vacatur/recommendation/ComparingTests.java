package org.vacatur.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vacatur.docket.sample.StatewideDocket;
import org.vacatur.docket.sample.StatewidePlan;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.FactPointer;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.RuleKind;
import org.vacatur.rulebook.Rulebook;

/** What is compared over a docket, and what may settle a charge, against what is recommended for each case by itself. */
class ComparingTests {
    private static final LocalDate DAY = LocalDate.of(2017, 4, 18);
    private static final List<CountyPolicy> POLICIES =
            CountyPolicy.NAMES.stream().map(CountyPolicy::parse).toList();

    private static Recommender recommender;
    private static List<CaseFacts> cases;

    @BeforeAll
    static void load() {
        recommender = new Recommender(Rulebook.load(Path.of("rules")).ruleSet("dookhan"));
        cases = new ArrayList<>();
        new StatewideDocket(StatewidePlan.published(), 250, 5).forEach(each -> {
            cases.add(each.facts());
            cases.add(unanswered(each.facts()));
        });
    }

    private static CaseFacts unanswered(CaseFacts facts) {
        CaseFacts without = facts;
        for (int charge = 0; charge < facts.charges().size(); charge++) {
            without =
                    FactPointer.parse("/charges/" + charge + "/officeDecision").with(without, null);
        }
        return without;
    }

    @Test
    void under_every_offices_criteria_a_charge_belongs_where_its_recommendation_says() {
        for (CaseFacts facts : cases) {
            List<ChargeCompared> compared = recommender.compare(facts, POLICIES, DAY);
            for (int policy = 0; policy < POLICIES.size(); policy++) {
                List<ChargeRecommendation> said =
                        recommender.recommend(facts, POLICIES.get(policy), DAY).charges();
                for (int charge = 0; charge < said.size(); charge++) {
                    ChargeRecommendation one = said.get(charge);
                    ChargeCompared.Under under = compared.get(charge).under().get(policy);
                    assertThat(compared.get(charge).number()).isEqualTo(one.number());
                    assertThat(under.outcome()).isEqualTo(one.outcome());
                    assertThat(under.ground()).isEqualTo(one.ground());
                    assertThat(under.leaning()).isEqualTo(one.leaning());
                    assertThat(under.kind() == RuleKind.OFFICE_POLICY)
                            .isEqualTo(one.findings().stream()
                                    .anyMatch(each ->
                                            each.decisive() && each.rule().kind() == RuleKind.OFFICE_POLICY));
                }
            }
        }
    }

    @Test
    void a_charge_is_placed_as_its_recommendation_says_and_rests_on_its_decisive_rules() {
        List<ChargePlaced> byCriteria = new ArrayList<>();
        for (CaseFacts facts : cases) {
            List<ChargePlaced> placed = recommender.places(facts, CountyPolicy.OWN, DAY);
            List<ChargeRecommendation> said =
                    recommender.recommend(facts, CountyPolicy.OWN, DAY).charges();
            for (int charge = 0; charge < said.size(); charge++) {
                ChargeRecommendation one = said.get(charge);
                ChargePlaced place = placed.get(charge);
                assertThat(place.number()).isEqualTo(one.number());
                assertThat(place.place())
                        .isEqualTo(new Place(one.outcome(), one.ground(), one.leaning(), one.proposed()));
                assertThat(place.reviewReasons()).isEqualTo(one.reviewReasons());
                List<String> decisive = one.findings().stream()
                        .filter(ExplainedFinding::decisive)
                        .map(each -> each.rule().id())
                        .distinct()
                        .toList();
                List<String> leading = one.findings().stream()
                        .filter(each -> !each.decisive() && each.conclusion().contains("leaning"))
                        .map(each -> each.rule().id())
                        .distinct()
                        .toList();
                assertThat(place.rules()).containsAll(decisive);
                if (place.rules().size() > decisive.size()) {
                    byCriteria.add(place);
                    assertThat(place.rules()).allMatch(each -> decisive.contains(each) || leading.contains(each));
                }
            }
        }
        assertThat(byCriteria).isNotEmpty().allMatch(each -> each.place().outcome() == Outcome.NEEDS_HUMAN_REVIEW);
        assertThat(byCriteria).anyMatch(each -> each.place().leaning() != null);
    }

    @Test
    void what_may_settle_a_charge_is_offered_for_those_alone_that_need_a_person_and_as_often_as_it_is_said() {
        List<Lookup> all = new ArrayList<>();
        for (CaseFacts facts : cases) {
            List<ChargeRecommendation> said =
                    recommender.recommend(facts, CountyPolicy.OWN, DAY).charges();
            List<ChargeToSettle> toSettle = recommender.toSettle(facts, CountyPolicy.OWN, DAY);
            for (int charge = 0; charge < said.size(); charge++) {
                ChargeToSettle one = toSettle.get(charge);
                assertThat(one.number()).isEqualTo(said.get(charge).number());
                assertThat(one.outcome()).isEqualTo(said.get(charge).outcome());
                if (one.outcome() != Outcome.NEEDS_HUMAN_REVIEW) {
                    assertThat(one.lookups()).isEmpty();
                }
                all.addAll(one.lookups());
            }
        }
        assertThat(all).isNotEmpty().allSatisfy(each -> {
            assertThat(each.paths()).hasSizeBetween(1, 2).allMatch(path -> path.startsWith("/"));
            assertThat(each.outcomes()).isNotEmpty().doesNotContain(Outcome.NEEDS_HUMAN_REVIEW);
            assertThat(each.settling()).isBetween(each.outcomes().size(), Math.max(each.answers(), 1));
            assertThat(each.share()).isBetween(0.0, 1.0);
            if (each.paths().size() == 1) {
                assertThat(each.always()).isEqualTo(each.settling() == each.answers());
            }
        });
        assertThat(Stream.of("priorRelief", "signedByDookhanOn"))
                .allMatch(fact ->
                        all.stream().anyMatch(each -> each.paths().get(0).endsWith(fact)));
    }
}
