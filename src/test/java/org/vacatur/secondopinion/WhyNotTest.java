package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.ConditionStated;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.RuleNotFired;
import org.vacatur.recommendation.TestResult;
import org.vacatur.recommendation.TestState;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.Truth;

/** Why a rule fired or did not, held against what the engine fired. */
class WhyNotTest {
    private static final int CASES = Integer.getInteger("vacatur.cases", 300);
    private static final List<Rule> RULES =
            Rulebook.load(Path.of("rules")).ruleSet("dookhan").rules();

    private final long seed =
            Long.getLong("vacatur.seed", ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE));
    private final Set<Truth> stopped = new HashSet<>();

    @Example
    void a_rule_fired_exactly_where_every_sentence_of_it_is_true_and_the_outcome_follows_from_what_is_said() {
        new Sample(seed).stream(CASES).map(Shrinkable::value).forEach(this::check);
        assertThat(stopped).containsExactlyInAnyOrder(Truth.FALSE, Truth.UNKNOWN);
    }

    private void check(CaseFacts facts) {
        for (ChargeRecommendation charge :
                Product.explained(facts, CountyPolicy.OWN, Cases.AS_OF).charges()) {
            String said = "seed " + seed + System.lineSeparator()
                    + ContractJson.mapper().writeValueAsString(facts);
            Set<String> fired = fired(charge, said);
            charge.notFired().forEach(each -> check(each, said));
            Set<String> not =
                    charge.notFired().stream().map(each -> each.rule().id()).collect(Collectors.toSet());
            assertThat(not).as(said).doesNotContainAnyElementsOf(fired);
            Set<String> all = new HashSet<>(fired);
            all.addAll(not);
            assertThat(all).as(said).isEqualTo(RULES.stream().map(Rule::id).collect(Collectors.toSet()));
            check(charge.tests(), fired, said);
            assertThat(new ExplanationRead(ContractJson.mapper().valueToTree(charge)).outcome())
                    .as(said)
                    .isEqualTo(charge.outcome().name());
        }
    }

    private static Set<String> fired(ChargeRecommendation charge, String said) {
        Set<String> fired = new HashSet<>();
        charge.findings().stream().filter(each -> each.conditions() != null).forEach(each -> {
            fired.add(each.rule().id());
            assertThat(each.conditions()).as(said).isNotEmpty().allMatch(one -> one.status() == Truth.TRUE);
        });
        return fired;
    }

    private void check(RuleNotFired rule, String said) {
        ConditionStated first = rule.conditions().stream()
                .filter(each -> each.status() != Truth.TRUE)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Every sentence holds of " + rule + "\n" + said));
        stopped.add(first.status());
        assertThat(rule.stoppedBy()).as(said).isEqualTo(first.sentence());
        rule.conditions().stream()
                .filter(each -> each.path() != null)
                .forEach(each -> assertThat(each.path()).as(said).startsWith("/"));
    }

    private static void check(List<TestResult> tests, Set<String> fired, String said) {
        assertThat(tests).as(said).isSortedAccordingTo((one, other) -> one.number() - other.number());
        assertThat(tests.stream().flatMap(each -> each.fired().stream()))
                .as(said)
                .containsExactlyInAnyOrderElementsOf(fired);
        assertThat(tests.stream().filter(each -> each.state() == TestState.DECIDED))
                .as(said)
                .isNotEmpty();
    }
}
