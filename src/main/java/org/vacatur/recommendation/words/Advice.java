package org.vacatur.recommendation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vacatur.recommendation.CertificationStated;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.WordsUnderstood;

/** The advice for a charge: one sentence, and what it says in its parts. */
final class Advice {
    private Advice() {}

    static List<Block> of(Place place, ChargeRecommendation charge) {
        List<Block.Row> rows = new ArrayList<>();
        row(rows, "Outcome", Line.of(place.in("outcome").says(PlainWords.of(charge.outcome()))));
        Optional.ofNullable(charge.ground())
                .ifPresent(it -> row(rows, "Ground", Line.of(place.in("ground").says(PlainWords.of(it)))));
        row(
                rows,
                "Proposed by a rule, no person having answered",
                Line.of(place.in("proposed").says(PlainWords.of(charge.proposed()))));
        Optional.ofNullable(charge.leaning())
                .ifPresent(it -> row(
                        rows,
                        "Where the facts point",
                        Line.of(place.in("leaning").says(PlainWords.of(it)))));
        list(rows, "To be reviewed", place.in("reviewReasons"), charge.reviewReasons());
        list(rows, "Notes", place.in("notes"), charge.notes());
        understood(rows, place.in("reading"), charge.reading());
        Optional.ofNullable(charge.certificationStated())
                .ifPresent(it -> row(
                        rows,
                        "The file states a certification, which is none made here",
                        stated(place.in("certificationStated"), it)));
        return List.of(new Block.Paragraph(Line.of(place.in("summary").says(charge.summary()))), new Block.Table(rows));
    }

    private static void understood(List<Block.Row> rows, Place place, WordsUnderstood reading) {
        List<Line> offense = new ArrayList<>();
        Optional.ofNullable(reading.chapter())
                .ifPresent(it ->
                        offense.add(Line.of("chapter ").with(place.in("chapter").says(it))));
        Optional.ofNullable(reading.section())
                .ifPresent(it ->
                        offense.add(Line.of("section ").with(place.in("section").says(it))));
        Optional.ofNullable(reading.offenseKind())
                .ifPresent(it -> offense.add(Line.of(place.in("offenseKind").says(PlainWords.of(it)))));
        Optional.ofNullable(reading.drugClass())
                .ifPresent(it ->
                        offense.add(Line.of("class ").with(place.in("drugClass").says(it.name()))));
        Optional.ofNullable(reading.substance())
                .ifPresent(it -> offense.add(Line.of(place.in("substance").says(it))));
        Optional.ofNullable(reading.subsequent())
                .ifPresent(it -> offense.add(Line.of("subsequent offense: ")
                        .with(place.in("subsequent").says(PlainWords.of(it)))));
        Optional.ofNullable(reading.weightBand())
                .ifPresent(it -> offense.add(
                        Line.of("weight ").with(place.in("weightBand").says(it))));
        if (!offense.isEmpty()) {
            row(rows, "The offense as it was understood", Line.joined(offense, ", "));
        }
        row(
                rows,
                "The disposition as it was understood",
                Line.of(place.in("dispositionClass").says(PlainWords.of(reading.dispositionClass()))));
        list(rows, "The offense may be", place.in("candidates"), reading.candidates());
    }

    private static Line stated(Place place, CertificationStated certification) {
        Line by = Line.of("by ").with(place.in("by").says(certification.by()));
        return certification.on() == null
                ? by.with(", on a day not stated")
                : by.with(", on ").with(place.in("on").says(PlainWords.day(certification.on())));
    }

    private static void list(List<Block.Row> rows, String name, Place place, List<String> values) {
        if (!values.isEmpty()) {
            List<Line> lines = IntStream.range(0, values.size())
                    .mapToObj(i -> Line.of(place.at(i).says(values.get(i))))
                    .toList();
            row(rows, name, Line.joined(lines, "; "));
        }
    }

    private static void row(List<Block.Row> rows, String name, Line value) {
        rows.add(new Block.Row(Line.of(name), value));
    }
}
