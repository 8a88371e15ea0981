package org.vacatur.recommendation.words;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.Recommendation;

/** The parts of an explanation in their order: the case, a page for each charge, and the annexes. */
final class WholeCase {
    private final Recommendation recommendation;
    private final List<Block> blocks = new ArrayList<>();

    private WholeCase(Recommendation recommendation) {
        this.recommendation = recommendation;
    }

    /** Everything that the recommendation says. */
    static List<Block> of(Recommendation recommendation) {
        var whole = new WholeCase(recommendation);
        whole.heading();
        for (int i = 0; i < recommendation.charges().size(); i++) {
            whole.charge(i);
        }
        for (int i = 0; i < recommendation.charges().size(); i++) {
            whole.blocks.addAll(
                    new Annex(charges().at(i), recommendation.charges().get(i), new Facts(recommendation.charges(), i))
                            .blocks());
        }
        return whole.blocks;
    }

    static Line title(Recommendation recommendation) {
        Line title = Line.of("Explanation of a recommendation: ");
        return recommendation.docketNumber() == null
                ? title.with("a case without a docket number")
                : title.with("docket ").with(Place.WHOLE.in("docketNumber").says(recommendation.docketNumber()));
    }

    private void heading() {
        blocks.add(new Block.Heading(1, title(recommendation)));
        blocks.add(
                new Block.Paragraph(Line.of("This is advice. Rules made it; it decides nothing, certifies nothing and"
                        + " dismisses nothing. People decide.")));
        Place whole = Place.WHOLE;
        Place rules = whole.in("ruleSet");
        List<Block.Row> rows = new ArrayList<>();
        rows.add(row("Prosecuting office", whole.in("district").says(PlainWords.of(recommendation.district()))));
        rows.add(row("Judged as of", whole.in("asOf").says(PlainWords.day(recommendation.asOf()))));
        rows.add(row("Rules", rules.in("id").says(recommendation.ruleSet().id())));
        rows.add(row(
                "Version of the rules",
                rules.in("version").says(recommendation.ruleSet().version())));
        rows.add(row(
                "Criteria of an office",
                rules.in("officePolicy")
                        .says(PlainWords.ofPolicy(recommendation.ruleSet().officePolicy()))));
        if (recommendation.id() == null) {
            rows.add(new Block.Row(Line.of("Record"), Line.of("none; this was not recorded")));
        } else {
            rows.add(row("Record", whole.in("id").says(recommendation.id().toString())));
            rows.add(row(
                    "Recorded at",
                    whole.in("recordedAt")
                            .says(Objects.requireNonNull(recommendation.recordedAt())
                                    .toString())));
        }
        rows.add(row("In short", whole.in("summary").says(recommendation.summary())));
        blocks.add(new Block.Table(rows));
    }

    private void charge(int index) {
        ChargeRecommendation charge = recommendation.charges().get(index);
        Place place = charges().at(index);
        var facts = new Facts(recommendation.charges(), index);
        var knowledge = new Knowledge(place, charge, facts);
        blocks.add(new Block.Heading(
                2, Line.of("Count ").with(place.in("number").says(String.valueOf(charge.number())))));
        part("The advice");
        blocks.addAll(Advice.of(place, charge));
        part("What we know, and the outcome rests on", knowledge.known());
        part("What we do not know", knowledge.unknown());
        part("The tests of the standard, in order", TestsInOrder.of(place, charge));
        var whyNot = new WhyNot(place, charge);
        part("Why not another outcome", whyNot.grouped());
        part("How firm the outcome is");
        blocks.addAll(Firm.of(place.in("standing"), Objects.requireNonNull(charge.standing()), facts));
        part(
                "What would change it, the most obtainable first",
                WouldChange.of(place.in("whatWouldChange"), Objects.requireNonNull(charge.whatWouldChange()), facts));
        part("Sources", sources(place, charge, whyNot));
    }

    private static Block sources(Place place, ChargeRecommendation charge, WhyNot whyNot) {
        var sources = new Sources();
        for (int i = 0; i < charge.findings().size(); i++) {
            sources.add(
                    place.in("findings").at(i).in("rule"),
                    charge.findings().get(i).rule());
        }
        whyNot.cite(sources);
        var changes = Objects.requireNonNull(charge.whatWouldChange());
        for (int i = 0; i < changes.size(); i++) {
            sources.add(
                    place.in("whatWouldChange").at(i).in("rule"), changes.get(i).rule());
        }
        return sources.items();
    }

    private void part(String heading, Block... parts) {
        blocks.add(new Block.Heading(3, Line.of(heading)));
        blocks.addAll(List.of(parts));
    }

    private static Block.Row row(String name, Said value) {
        return new Block.Row(Line.of(name), Line.of(value));
    }

    private static Place charges() {
        return Place.WHOLE.in("charges");
    }

    /** When it was recorded; the day of judgment where it was not. */
    static Instant at(Recommendation recommendation) {
        Instant recorded = recommendation.recordedAt();
        return recorded == null
                ? recommendation.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()
                : recorded.truncatedTo(ChronoUnit.SECONDS);
    }
}
