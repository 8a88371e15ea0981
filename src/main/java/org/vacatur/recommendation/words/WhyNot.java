package org.vacatur.recommendation.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.ConditionStated;
import org.vacatur.recommendation.RuleNotFired;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.RuleKind;
import org.vacatur.rulebook.Truth;

/** Why a charge is at no other place: for each other conclusion, the rules that did not fire and what stopped them. */
final class WhyNot {
    private final Place list;
    private final ChargeRecommendation charge;
    private final List<RuleNotFired> rules;

    WhyNot(Place place, ChargeRecommendation charge) {
        this.list = place.in("notFired");
        this.charge = charge;
        this.rules = Objects.requireNonNull(charge.notFired());
    }

    /** By conclusion; a rule that fails on a known fact stands here only where it is the law of another letter. */
    Block.Items grouped() {
        Map<String, List<Integer>> byConclusion = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            if (placesElsewhere(rules.get(i))) {
                byConclusion
                        .computeIfAbsent(rules.get(i).conclusion(), any -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Block.Item> items = new ArrayList<>();
        byConclusion.forEach((conclusion, positions) -> items.add(group(conclusion, positions)));
        return new Block.Items(items);
    }

    /** Adds the sources of the rules that are shown. */
    void cite(Sources sources) {
        IntStream.range(0, rules.size())
                .filter(each -> placesElsewhere(rules.get(each)) && isShown(each))
                .forEach(each ->
                        sources.add(list.at(each).in("rule"), rules.get(each).rule()));
    }

    private boolean isShown(int position) {
        return letterOfLaw(rules.get(position)) || mayStillFire(rules.get(position));
    }

    private Block.Item group(String conclusion, List<Integer> positions) {
        Said said = Place.say(
                conclusion,
                positions.stream().map(each -> list.at(each).in("conclusion")).toList());
        List<Block.Item> shown =
                positions.stream().filter(this::isShown).map(this::stopped).toList();
        return shown.isEmpty()
                ? new Block.Item(Line.of(said).with(": no rule to that effect can apply, as the facts are."))
                : new Block.Item(Line.of(said).with(":"), shown);
    }

    private Block.Item stopped(int position) {
        RuleNotFired rule = rules.get(position);
        Place at = list.at(position);
        int stop = IntStream.range(0, rule.conditions().size())
                .filter(each -> rule.conditions().get(each).status() != Truth.TRUE)
                .findFirst()
                .orElseThrow();
        return new Block.Item(Cited.rule(at.in("rule"), rule.rule())
                .with(". Stopped, because this ")
                .with(at.in("conditions")
                        .at(stop)
                        .in("status")
                        .says(PlainWords.of(rule.conditions().get(stop).status())))
                .with(": ")
                .with(at.in("stoppedBy").says(rule.stoppedBy())));
    }

    private boolean placesElsewhere(RuleNotFired rule) {
        String conclusion = rule.conclusion();
        return switch (charge.outcome()) {
            case OUT_OF_SCOPE -> letter(conclusion) || conclusion.equals(PlainWords.of(Outcome.ALREADY_RESOLVED));
            case ALREADY_RESOLVED -> letter(conclusion) || conclusion.equals(PlainWords.of(Outcome.OUT_OF_SCOPE));
            default ->
                (letter(conclusion) || excludes(conclusion)) && !conclusion.contains(PlainWords.of(charge.outcome()));
        };
    }

    private static boolean letterOfLaw(RuleNotFired rule) {
        return letter(rule.conclusion()) && rule.rule().kind() == RuleKind.LAW;
    }

    private static boolean letter(String conclusion) {
        return conclusion.startsWith("belongs on ") || conclusion.startsWith("proposed for ");
    }

    private static boolean excludes(String conclusion) {
        return conclusion.equals(PlainWords.of(Outcome.OUT_OF_SCOPE))
                || conclusion.equals(PlainWords.of(Outcome.ALREADY_RESOLVED));
    }

    private static boolean mayStillFire(RuleNotFired rule) {
        return rule.conditions().stream().map(ConditionStated::status).noneMatch(Truth.FALSE::equals);
    }
}
