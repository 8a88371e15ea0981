package org.vacatur.recommendation.words;

import java.util.ArrayList;
import java.util.List;
import org.vacatur.recommendation.AuthorityCited;
import org.vacatur.recommendation.RuleCited;

/** Rules and sources as they are cited in a line; a source by its short name, which the list of sources explains. */
final class Cited {
    private Cited() {}

    /** E.g. {@code LAW: no evidence, search not finished (BR2-6-NOT-REVIEWED); BR2 at 300, 327}. */
    static Line rule(Place place, RuleCited rule) {
        return Line.of(place.in("kind").says(PlainWords.of(rule.kind())))
                .with(": ")
                .with(titled(place, rule))
                .with("; ")
                .with(sources(place, rule));
    }

    /** E.g. {@code no evidence, search not finished (BR2-6-NOT-REVIEWED)}. */
    static Line titled(Place place, RuleCited rule) {
        return Line.of(place.in("title").says(rule.title()))
                .with(" (")
                .with(place.in("id").says(rule.id()))
                .with(")");
    }

    /** E.g. {@code BR2 at 300, 327; GL-94C at s. 32J}. */
    static Line sources(Place place, RuleCited rule) {
        List<Line> sources = new ArrayList<>();
        for (int i = 0; i < rule.authorities().size(); i++) {
            AuthorityCited source = rule.authorities().get(i);
            Place at = place.in("authorities").at(i);
            Line id = Line.of(at.in("id").says(source.id()));
            sources.add(
                    source.pin().isBlank()
                            ? id
                            : id.with(" at ").with(at.in("pin").says(source.pin())));
        }
        return Line.joined(sources, "; ");
    }
}
