package org.vacatur.docket.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.District;
import org.vacatur.facts.DocketNumber;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;

/** The invented docket through the real rules: every charge comes out as it was made to, and the totals are the published ones. */
class StatewideDocketTest {
    private static final StatewidePlan PLAN = StatewidePlan.published();
    private static final RuleSet RULES = Rulebook.load(Path.of("rules")).ruleSet("dookhan");
    private static final LocalDate ANOTHER_DAY = LocalDate.of(2030, 1, 1);

    private final Recommender recommender = new Recommender(RULES);

    @Test
    void the_whole_docket_comes_out_with_the_published_totals() {
        Tally tally = run(new StatewideDocket(PLAN, 24_483, 20170418));

        assertThat(tally.count(CaseGroup.DISMISSED)).isEqualTo(21_587);
        assertThat(tally.count(CaseGroup.RETAINED)).isEqualTo(320);
        assertThat(tally.count(CaseGroup.DISMISSED) + tally.count(CaseGroup.RETAINED))
                .isEqualTo(21_907);
        assertThat(tally.count(CaseGroup.ALREADY_RESOLVED)).isEqualTo(2_000);
        assertThat(tally.count(CaseGroup.FIRST_LETTER) + tally.count(CaseGroup.OUT_OF_SCOPE))
                .isEqualTo(576);
        assertThat(tally.of(CaseGroup.RETAINED))
                .contains(
                        entry(District.SUFFOLK, 117),
                        entry(District.MIDDLESEX, 9),
                        entry(District.ESSEX, 55),
                        entry(District.BRISTOL, 112),
                        entry(District.CAPE_AND_ISLANDS, 1));
        assertThat(tally.of(CaseGroup.RETAINED).get(District.NORFOLK)
                        + tally.of(CaseGroup.RETAINED).get(District.PLYMOUTH))
                .isEqualTo(26);
        assertThat(tally.of(CaseGroup.DISMISSED))
                .contains(
                        entry(District.SUFFOLK, 7_500),
                        entry(District.ESSEX, 4_000),
                        entry(District.BRISTOL, 1_536),
                        entry(District.CAPE_AND_ISLANDS, 1_067));
        assertThat(tally.cases).isEqualTo(24_483);
        assertThat(tally.charges).isEqualTo(37_000);
        assertThat(tally.persons).hasSize(20_300);
        assertThat(tally.dockets).as("no docket number twice").hasSize(24_483);
        assertThat(tally.districtCourt * 100.0 / tally.cases).isBetween(91.0, 91.01);
        assertThat(tally.admissions.get(District.CAPE_AND_ISLANDS))
                .as("over half of 1,067")
                .isGreaterThan(533);
        assertThat(tally.suffolkDismissed).as("convictions Suffolk dismissed").isEqualTo(15_570);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 35, 2_000})
    void a_smaller_docket_comes_out_as_its_scaled_plan_says(int cases) {
        StatewideDocket docket = new StatewideDocket(PLAN, cases, -7);
        Tally tally = run(docket);

        assertThat(tally.cases).isEqualTo(cases);
        assertThat(tally.charges).isEqualTo(docket.plan().charges());
        assertThat(tally.persons).hasSize(docket.plan().defendants());
        assertThat(tally.couldNot)
                .isEqualTo(docket.plan().count(Quantity.COULD_NOT_SUPERIOR)
                        + docket.plan().count(Quantity.COULD_NOT_DISTRICT));
        assertThat(tally.admissions.values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(docket.plan().count(Quantity.DISMISSED_CWOF));
        for (CaseGroup group : CaseGroup.values()) {
            for (District district : docket.plan().districts()) {
                assertThat(tally.of(group).getOrDefault(district, 0))
                        .as("%s in %s", group, district)
                        .isEqualTo(docket.plan().count(district, group.cases()));
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_cases_and_another_seed_others() {
        assertThat(new StatewideDocket(PLAN, 300, 5)).containsExactlyElementsOf(new StatewideDocket(PLAN, 300, 5));
        assertThat(List.copyOf(facts(5))).isNotEqualTo(List.copyOf(facts(6)));
    }

    @Test
    void a_docket_of_no_cases_or_of_more_than_there_are_numbers_for_is_refused() {
        assertThatThrownBy(() -> new StatewideDocket(PLAN, 0, 1)).hasMessageContaining("from 1 to 1,000,000");
        assertThatThrownBy(() -> new StatewideDocket(PLAN, 1_000_001, 1)).hasMessageContaining("not 1,000,001");
    }

    private static Set<Object> facts(long seed) {
        var facts = new HashSet<>();
        new StatewideDocket(PLAN, 300, seed).forEach(each -> facts.add(each.facts()));
        return facts;
    }

    private Tally run(StatewideDocket docket) {
        Tally tally = new Tally();
        for (SyntheticCase each : docket) {
            Recommendation made = recommender.recommend(each.facts(), CountyPolicy.OWN, ANOTHER_DAY);
            chargeByCharge(each, made.charges());
            assertThat(rolledUp(made)).as("%s", each).isEqualTo(each.group());
            docketNumberFits(each);
            tally.count(each, rolledUp(made), made.charges().get(0));
        }
        return tally;
    }

    private static void chargeByCharge(SyntheticCase invented, List<ChargeRecommendation> made) {
        assertThat(made).hasSameSizeAs(invented.meant());
        IntStream.range(0, made.size()).forEach(i -> {
            ChargeRecommendation answer = made.get(i);
            if (answer.outcome() != invented.meant().get(i).outcome()
                    || answer.ground() != invented.meant().get(i).ground()
                    || answer.proposed()
                    || answer.notes().contains("OFFENSE-DISAGREES")
                    || answer.notes().contains("DOCKET-DISTRICT")) {
                throw new AssertionError("meant %s, but %s %s%s: %s"
                        .formatted(
                                invented.meant().get(i),
                                answer.summary(),
                                answer.reviewReasons(),
                                answer.notes(),
                                invented.facts().charges().get(i)));
            }
        });
    }

    /** The roll-up of the standard, over what the rules said. */
    private static CaseGroup rolledUp(Recommendation made) {
        Set<Outcome> outcomes = new HashSet<>();
        made.charges().forEach(each -> outcomes.add(each.outcome()));
        if (outcomes.contains(Outcome.THIRD_LETTER)) {
            return CaseGroup.RETAINED;
        }
        assertThat(outcomes).doesNotContain(Outcome.NEEDS_HUMAN_REVIEW);
        if (outcomes.contains(Outcome.SECOND_LETTER)) {
            return CaseGroup.DISMISSED;
        }
        if (outcomes.contains(Outcome.FIRST_LETTER)) {
            return CaseGroup.FIRST_LETTER;
        }
        return outcomes.contains(Outcome.ALREADY_RESOLVED) ? CaseGroup.ALREADY_RESOLVED : CaseGroup.OUT_OF_SCOPE;
    }

    private static void docketNumberFits(SyntheticCase invented) {
        DocketNumber read =
                RULES.docketNumbers().read(String.valueOf(invented.facts().docketNumber()));
        boolean fits = read.readable()
                && read.district() == invented.facts().district()
                && read.courtDepartment() == invented.facts().courtDepartment()
                && (read.court() + StatewideDocket.LABEL)
                        .equals(invented.facts().court());
        assertThat(fits).as("%s of %s", read, invented.facts()).isTrue();
    }

    private static final class Tally {
        private final Map<CaseGroup, Map<District, Integer>> groups = new EnumMap<>(CaseGroup.class);
        private final Set<String> persons = new HashSet<>();
        private final Set<String> dockets = new HashSet<>();
        private int cases;
        private int charges;
        private int districtCourt;
        private final Map<District, Integer> admissions = new EnumMap<>(District.class);
        private int couldNot;
        private int suffolkDismissed;

        void count(SyntheticCase each, CaseGroup group, ChargeRecommendation first) {
            var facts = each.facts();
            groups.computeIfAbsent(group, any -> new EnumMap<>(District.class))
                    .merge(facts.district(), 1, Integer::sum);
            persons.add(String.valueOf(facts.defendantRef()));
            dockets.add(RULES.docketNumbers()
                    .read(String.valueOf(facts.docketNumber()))
                    .normalized());
            cases++;
            charges += facts.charges().size();
            districtCourt += facts.courtDepartment() == CourtDepartment.SUPERIOR ? 0 : 1;
            boolean admission = String.valueOf(facts.charges().get(0).disposition())
                    .matches("Continued Without a Finding|Dismissed - After Continuance.*|Admit to Sufficient Facts");
            if (group == CaseGroup.DISMISSED) {
                admissions.merge(facts.district(), admission ? 1 : 0, Integer::sum);
                couldNot += first.ground() == Ground.COULD_NOT ? 1 : 0;
                suffolkDismissed += facts.district() == District.SUFFOLK
                        ? (int) each.meant().stream()
                                .filter(meant -> meant.ground() != null)
                                .count()
                        : 0;
            }
        }

        Map<District, Integer> of(CaseGroup group) {
            return groups.getOrDefault(group, Map.of());
        }

        int count(CaseGroup group) {
            return of(group).values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
