package org.vacatur.recommendation.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.ConditionStated;
import org.vacatur.recommendation.ExplainedFinding;
import org.vacatur.recommendation.RuleCited;
import org.vacatur.recommendation.RuleNotFired;
import org.vacatur.recommendation.WhatWouldChange;

/** What does not fit on a page that is read: every rule sentence by sentence, with the facts, and every answer that was tried. */
final class Annex {
    private final Place place;
    private final ChargeRecommendation charge;
    private final Facts facts;

    Annex(Place place, ChargeRecommendation charge, Facts facts) {
        this.place = place;
        this.charge = charge;
        this.facts = facts;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                2, Line.of("Annex to count ").with(place.in("number").says(String.valueOf(charge.number()))), true));
        add(
                blocks,
                "The answers that were tried",
                new Knowledge(place, charge, facts).answers().items());
        add(blocks, "The rules that fired, sentence by sentence", fired());
        add(blocks, "The rules that did not fire, sentence by sentence", notFired());
        add(blocks, "Where the rules of the changes stand", ofChanges());
        add(blocks, "Sources of the rules that did not fire", sources());
        return blocks;
    }

    private static void add(List<Block> blocks, String heading, List<Block.Item> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(3, Line.of(heading)));
            blocks.add(new Block.Items(items));
        }
    }

    private List<Block.Item> fired() {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < charge.findings().size(); i++) {
            ExplainedFinding finding = charge.findings().get(i);
            Place at = place.in("findings").at(i);
            Line line = stands(Cited.titled(at.in("rule"), finding.rule()), List.of(at.in("rule")), finding.rule());
            items.add(
                    finding.conditions() == null
                            ? new Block.Item(rested(line, at.in("facts"), finding))
                            : new Block.Item(
                                    rested(line, at.in("facts"), finding),
                                    sentences(at.in("conditions"), finding.conditions())));
        }
        return items;
    }

    private Line rested(Line line, Place list, ExplainedFinding finding) {
        return finding.facts().isEmpty() ? line : line.with(". Facts: ").with(facts.stated(list, finding.facts()));
    }

    private List<Block.Item> notFired() {
        List<RuleNotFired> rules = Objects.requireNonNull(charge.notFired());
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            RuleNotFired rule = rules.get(i);
            Place at = place.in("notFired").at(i);
            Line line = stands(Cited.rule(at.in("rule"), rule.rule()), List.of(at.in("rule")), rule.rule())
                    .with(". It would say: ")
                    .with(at.in("conclusion").says(rule.conclusion()))
                    .with(". Stopped by: ")
                    .with(at.in("stoppedBy").says(rule.stoppedBy()));
            items.add(new Block.Item(line, sentences(at.in("conditions"), rule.conditions())));
        }
        return items;
    }

    private List<Block.Item> sentences(Place list, List<ConditionStated> conditions) {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            ConditionStated condition = conditions.get(i);
            Place at = list.at(i);
            Line line = Line.of(at.in("sentence").says(condition.sentence()))
                    .with(": ")
                    .with(at.in("status").says(PlainWords.of(condition.status())));
            items.add(new Block.Item(rests(line, at, condition)));
        }
        return items;
    }

    private Line rests(Line line, Place at, ConditionStated condition) {
        if (condition.path() == null) {
            return line;
        }
        Line with = line.with(" (").with(facts.stated(at, condition.path(), condition.value()));
        return condition.otherFacts().isEmpty()
                ? with.with(")")
                : with.with("; ")
                        .with(facts.stated(at.in("otherFacts"), condition.otherFacts()))
                        .with(")");
    }

    private List<Block.Item> ofChanges() {
        Map<RuleCited, List<Place>> rules = new LinkedHashMap<>();
        List<WhatWouldChange> changes = Objects.requireNonNull(charge.whatWouldChange());
        for (int i = 0; i < changes.size(); i++) {
            rules.computeIfAbsent(changes.get(i).rule(), any -> new ArrayList<>())
                    .add(place.in("whatWouldChange").at(i).in("rule"));
        }
        List<Block.Item> items = new ArrayList<>();
        rules.forEach((rule, places) -> items.add(new Block.Item(stands(
                Line.of(Place.say(
                        rule.id(), places.stream().map(each -> each.in("id")).toList())),
                places,
                rule))));
        return items;
    }

    private List<Block.Item> sources() {
        List<RuleNotFired> rules = Objects.requireNonNull(charge.notFired());
        var sources = new Sources();
        for (int i = 0; i < rules.size(); i++) {
            sources.add(place.in("notFired").at(i).in("rule"), rules.get(i).rule());
        }
        return sources.items().items();
    }

    /** A rule with the place of it in the rules folder, if it stands in one. */
    private static Line stands(Line rule, List<Place> places, RuleCited cited) {
        if (cited.file() == null) {
            return rule;
        }
        return rule.with(", ")
                .with(Place.say(
                        cited.file(),
                        places.stream().map(each -> each.in("file")).toList()))
                .with(" line ")
                .with(Place.say(
                        String.valueOf(Objects.requireNonNull(cited.line())),
                        places.stream().map(each -> each.in("line")).toList()));
    }
}
