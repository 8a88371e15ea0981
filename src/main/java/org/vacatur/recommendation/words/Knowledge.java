package org.vacatur.recommendation.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vacatur.recommendation.AnswerLeadsTo;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.ExplainedFinding;
import org.vacatur.recommendation.FactUsed;
import org.vacatur.recommendation.UnknownFact;

/** What is known of a charge, and what is not. */
final class Knowledge {
    private final Place place;
    private final ChargeRecommendation charge;
    private final Facts facts;

    Knowledge(Place place, ChargeRecommendation charge, Facts facts) {
        this.place = place;
        this.charge = charge;
        this.facts = facts;
    }

    /** The facts that the outcome rests on, each said once. */
    Block known() {
        Map<FactUsed, List<Place>> used = new LinkedHashMap<>();
        for (int i = 0; i < charge.findings().size(); i++) {
            ExplainedFinding finding = charge.findings().get(i);
            for (int j = 0; finding.decisive() && j < finding.facts().size(); j++) {
                used.computeIfAbsent(finding.facts().get(j), any -> new ArrayList<>())
                        .add(place.in("findings").at(i).in("facts").at(j));
            }
        }
        if (used.isEmpty()) {
            return new Block.Paragraph(Line.of("The outcome rests on no single fact of the record."));
        }
        List<Block.Item> items = new ArrayList<>();
        List<Line> absent = new ArrayList<>();
        used.forEach((fact, places) -> {
            if (fact.value() == null) {
                absent.add(Line.of(facts.name(places, fact.path())));
            } else {
                items.add(new Block.Item(facts.stated(places, fact)));
            }
        });
        if (!absent.isEmpty()) {
            items.add(new Block.Item(Line.of("That these are not on record: ").with(Line.joined(absent, "; "))));
        }
        return new Block.Items(items);
    }

    /** The questions, each with what its answers come to. */
    Block unknown() {
        Place list = place.in("unknown");
        if (charge.unknown().isEmpty()) {
            return new Block.Paragraph(Line.of(list.says("Nothing that is missing has to be found out.")));
        }
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < charge.unknown().size(); i++) {
            UnknownFact unknown = charge.unknown().get(i);
            Place at = list.at(i);
            Line asked = Line.of(at.in("question").says(unknown.question()));
            items.add(new Block.Item(Optional.ofNullable(unknown.saying())
                    .map(it -> asked.with(" ").with(at.in("saying").says(it)))
                    .orElse(asked.with(" What its answers would come to was not worked out."))));
        }
        return new Block.Items(items);
    }

    /** Every answer that was tried; empty where none was. */
    Block.Items answers() {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < charge.unknown().size(); i++) {
            UnknownFact unknown = charge.unknown().get(i);
            Place at = place.in("unknown").at(i);
            Line asked = Line.of(facts.name(at.in("path"), unknown.path()));
            items.add(new Block.Item(asked.with(matters(at, unknown)), tried(at.in("answers"), unknown)));
        }
        return new Block.Items(items);
    }

    private Line matters(Place at, UnknownFact unknown) {
        Boolean matters = unknown.matters();
        if (matters == null) {
            return Line.of("; no answer was tried");
        }
        Line line =
                Line.of("; ").with(at.in("matters").says(matters ? "matters by itself" : "does not matter by itself"));
        List<String> others = Optional.ofNullable(unknown.mattersWith()).orElse(List.of());
        for (int i = 0; i < others.size(); i++) {
            line = line.with(i == 0 ? "; matters together with " : " or with ")
                    .with(facts.name(at.in("mattersWith").at(i), others.get(i)));
        }
        return line;
    }

    private static List<Block.Item> tried(Place list, UnknownFact unknown) {
        List<AnswerLeadsTo> answers = Optional.ofNullable(unknown.answers()).orElse(List.of());
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            AnswerLeadsTo answer = answers.get(i);
            Place at = list.at(i);
            Line line = Line.of(at.in("means").says(answer.means()))
                    .with(": ")
                    .with(at.in("outcome").says(PlainWords.of(answer.outcome())))
                    .with("; tried: ");
            for (int j = 0; j < answer.values().size(); j++) {
                Line value = Facts.valued(
                        at.in("values").at(j), unknown.path(), answer.values().get(j));
                line = j == 0 ? line.with(value) : line.with(", ").with(value);
            }
            items.add(new Block.Item(line));
        }
        return items;
    }
}
