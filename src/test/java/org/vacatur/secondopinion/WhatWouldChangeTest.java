package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.UnknownFact;
import org.vacatur.recommendation.WhatWouldChange;
import org.vacatur.recommendation.whatif.FactChange;
import org.vacatur.rulebook.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * What would change an outcome, held against trying it: every set is sent again, so are its parts, and changes that the service was not
 * asked about are tried by lot. {@code -Dvacatur.cases}, {@code -Dvacatur.pairs} (tried for each case) and
 * {@code -Dvacatur.values} (tried of each fact alone) set how much,
 * {@code -Dvacatur.seed} repeats a run.
 */
class WhatWouldChangeTest {
    private static final int CASES = Integer.getInteger("vacatur.cases", 300);
    private static final int PAIRS = Integer.getInteger("vacatur.pairs", 60);

    private static final int VALUES = Integer.getInteger("vacatur.values", 8);

    private final long seed =
            Long.getLong("vacatur.seed", ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE));
    private final Random random = new Random(seed);
    private long sets;
    private long tried;

    @Example
    void each_set_gives_its_outcome_no_part_of_it_does_and_none_is_missing() {
        new Sample(seed).stream(CASES).map(Shrinkable::value).forEach(this::check);
        System.out.printf("seed %d: %d cases, %d sets sent again, %d other changes tried%n", seed, CASES, sets, tried);
        assertThat(sets).isGreaterThan(CASES);
    }

    private void check(CaseFacts facts) {
        Recommendation made = Product.explained(facts, CountyPolicy.OWN, Cases.AS_OF);
        assertThat(ContractJson.mapper().writeValueAsString(made.brief()))
                .isEqualTo(ContractJson.mapper()
                        .writeValueAsString(Product.recommendation(facts, CountyPolicy.OWN, Cases.AS_OF)));
        for (int charge = 0; charge < made.charges().size(); charge++) {
            for (WhatWouldChange each : made.charges().get(charge).whatWouldChange()) {
                check(facts, charge, made.charges().get(charge), each);
            }
        }
        new Tries(facts, made).check();
    }

    private void check(CaseFacts facts, int place, ChargeRecommendation charge, WhatWouldChange set) {
        sets++;
        Map<String, JsonNode> changes = new LinkedHashMap<>();
        set.changes()
                .forEach(each -> changes.put(each.path(), ContractJson.mapper().valueToTree(each.to())));
        ChargeRecommendation then = sent(facts, changes).charges().get(place);
        assertThat(then.outcome()).as(() -> said(facts, place, set)).isEqualTo(set.outcome());
        assertThat(then.outcome()).as(() -> said(facts, place, set)).isNotEqualTo(charge.outcome());
        assertThat(then.ground()).isEqualTo(set.ground());
        assertThat(then.findings())
                .anyMatch(each -> each.decisive()
                        && each.rule().equals(set.rule())
                        && each.because().equals(set.because()));
        parts(changes)
                .forEach(part -> assertThat(
                                sent(facts, part).charges().get(place).outcome())
                        .as(() -> said(facts, place, set) + " with " + part + " alone")
                        .isNotEqualTo(set.outcome()));
    }

    private static Stream<Map<String, JsonNode>> parts(Map<String, JsonNode> changes) {
        List<String> paths = List.copyOf(changes.keySet());
        List<Map<String, JsonNode>> parts = new ArrayList<>();
        for (int mask = 1; mask < (1 << paths.size()) - 1; mask++) {
            Map<String, JsonNode> part = new LinkedHashMap<>();
            for (int i = 0; i < paths.size(); i++) {
                if ((mask & (1 << i)) != 0) {
                    part.put(paths.get(i), changes.get(paths.get(i)));
                }
            }
            parts.add(part);
        }
        return parts.stream();
    }

    private static Recommendation sent(CaseFacts facts, Map<String, JsonNode> changes) {
        return Product.recommendation(ChangedCase.of(facts, changes), CountyPolicy.OWN, Cases.AS_OF);
    }

    private String said(CaseFacts facts, int place, Object about) {
        return "seed " + seed + ", charge " + place + ", " + about + System.lineSeparator()
                + ContractJson.mapper().writeValueAsString(facts);
    }

    /** Changes to one case that the service may not have tried. */
    private final class Tries {
        private final CaseFacts facts;
        private final Recommendation made;
        private final Map<String, List<JsonNode>> values;
        private final Map<Map<String, JsonNode>, List<Outcome>> outcomes = new LinkedHashMap<>();

        Tries(CaseFacts facts, Recommendation made) {
            this.facts = facts;
            this.made = made;
            this.values = Otherwise.of(facts);
        }

        void check() {
            values.forEach((path, all) -> some(all).forEach(value -> look(Map.of(path, value))));
            for (int charge = 0; charge < made.charges().size(); charge++) {
                for (UnknownFact each : made.charges().get(charge).unknown()) {
                    matters(charge, each);
                }
            }
            List<String> paths = List.copyOf(values.keySet());
            for (int i = 0; i < PAIRS && paths.size() > 1; i++) {
                String one = paths.get(random.nextInt(paths.size()));
                String other = paths.get(random.nextInt(paths.size()));
                if (!one.equals(other)) {
                    look(Map.of(one, any(one), other, any(other)));
                }
            }
        }

        /** All values, or some by lot where there are many. */
        private List<JsonNode> some(List<JsonNode> all) {
            List<JsonNode> mixed = new ArrayList<>(all);
            Collections.shuffle(mixed, random);
            return mixed.subList(0, Math.min(VALUES, mixed.size()));
        }

        private JsonNode any(String path) {
            List<JsonNode> all = values.get(path);
            return all.get(random.nextInt(all.size()));
        }

        private List<Outcome> outcomes(Map<String, JsonNode> changes) {
            return outcomes.computeIfAbsent(changes, each -> {
                tried++;
                return sent(facts, each).charges().stream()
                        .map(ChargeRecommendation::outcome)
                        .toList();
            });
        }

        private void look(Map<String, JsonNode> changes) {
            List<Outcome> then = outcomes(changes);
            for (int i = 0; i < then.size(); i++) {
                int place = i;
                Outcome outcome = then.get(i);
                boolean smallest = outcome != made.charges().get(i).outcome()
                        && parts(changes).allMatch(part -> outcomes(part).get(place) != outcome);
                if (smallest) {
                    assertThat(found(made.charges().get(i)))
                            .as(() -> said(facts, place, changes + " gives " + outcome))
                            .contains(paths(changes.keySet(), outcome));
                }
            }
        }

        private void matters(int charge, UnknownFact unknown) {
            List<JsonNode> all = values.get(unknown.path());
            if (unknown.matters() == null || all == null) {
                return;
            }
            Set<Outcome> then = all.stream()
                    .map(each -> outcomes(Map.of(unknown.path(), each)).get(charge))
                    .collect(Collectors.toSet());
            then.remove(made.charges().get(charge).outcome());
            assertThat(unknown.matters())
                    .as(() -> said(facts, charge, unknown + " leads to " + then))
                    .isEqualTo(!then.isEmpty());
            assertThat(unknown.answers())
                    .extracting(each -> each.outcome())
                    .as(() -> said(facts, charge, unknown))
                    .containsAll(then);
        }

        private static Set<String> found(ChargeRecommendation charge) {
            return charge.whatWouldChange().stream()
                    .map(each ->
                            paths(each.changes().stream().map(FactChange::path).toList(), each.outcome()))
                    .collect(Collectors.toSet());
        }

        private static String paths(Iterable<String> paths, Outcome outcome) {
            Set<String> sorted = new TreeSet<>();
            paths.forEach(sorted::add);
            return sorted + " " + outcome;
        }
    }
}
