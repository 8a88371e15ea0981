package org.vacatur.recommendation.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.ExplainedFinding;
import org.vacatur.recommendation.TestResult;

/** The tests of the standard in order, each with what came of it and the findings under it. */
final class TestsInOrder {
    private final Place findings;
    private final ChargeRecommendation charge;

    private TestsInOrder(Place place, ChargeRecommendation charge) {
        this.findings = place.in("findings");
        this.charge = charge;
    }

    static Block of(Place place, ChargeRecommendation charge) {
        var inOrder = new TestsInOrder(place, charge);
        List<TestResult> tests = Objects.requireNonNull(charge.tests());
        List<Block.Item> items = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (int i = 0; i < tests.size(); i++) {
            items.add(inOrder.test(place.in("tests").at(i), tests.get(i)));
            placed.addAll(tests.get(i).fired());
        }
        List<Block.Item> beside = inOrder.findings(IntStream.range(
                        0, charge.findings().size())
                .filter(i -> !placed.contains(charge.findings().get(i).rule().id())));
        if (!beside.isEmpty()) {
            items.add(new Block.Item(Line.of("Beside the tests"), beside));
        }
        return new Block.Items(items);
    }

    private Block.Item test(Place at, TestResult test) {
        Line line = Line.of(at.in("scope").says(test.scope() ? "Scope test " : "Test "))
                .with(at.in("number").says(String.valueOf(test.number())))
                .with(", ")
                .with(at.in("name").says(test.name()))
                .with(": ")
                .with(at.in("state").says(PlainWords.of(test.state())))
                .with(".");
        List<Block.Item> under = new ArrayList<>();
        for (int i = 0; i < test.fired().size(); i++) {
            String fired = test.fired().get(i);
            Place named = at.in("fired").at(i);
            IntStream.range(0, charge.findings().size())
                    .filter(j -> charge.findings().get(j).rule().id().equals(fired))
                    .forEach(j -> under.add(finding(j, List.of(named))));
        }
        return new Block.Item(line, under);
    }

    private List<Block.Item> findings(IntStream positions) {
        return positions.mapToObj(i -> finding(i, List.of())).toList();
    }

    private Block.Item finding(int position, List<Place> named) {
        ExplainedFinding finding = charge.findings().get(position);
        Place at = findings.at(position);
        Place rule = at.in("rule");
        List<Place> id = new ArrayList<>(named);
        id.add(rule.in("id"));
        return new Block.Item(
                Line.of(rule.in("kind").says(PlainWords.of(finding.rule().kind())))
                        .with(", ")
                        .with(at.in("decisive").says(finding.decisive() ? "decides" : "does not decide"))
                        .with(": ")
                        .with(at.in("because").says(finding.because()))
                        .with(". Conclusion: ")
                        .with(at.in("conclusion").says(finding.conclusion()))
                        .with(". Rule: ")
                        .with(rule.in("title").says(finding.rule().title()))
                        .with(" (")
                        .with(Place.say(finding.rule().id(), id))
                        .with("); ")
                        .with(Cited.sources(rule, finding.rule())));
    }
}
