package org.vacatur.recommendation.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vacatur.recommendation.AuthorityCited;
import org.vacatur.recommendation.RuleCited;

/** A list of sources in full citation, each said once however often it is cited. */
final class Sources {
    /** By all but the pin, each pin with the places it is cited at. */
    private final Map<AuthorityCited, Map<String, List<Place>>> cited = new LinkedHashMap<>();

    /** Adds the sources of a rule. */
    void add(Place rule, RuleCited of) {
        for (int i = 0; i < of.authorities().size(); i++) {
            AuthorityCited source = of.authorities().get(i);
            var whole = new AuthorityCited(source.id(), source.citation(), "", source.link(), source.verified());
            cited.computeIfAbsent(whole, any -> new LinkedHashMap<>())
                    .computeIfAbsent(source.pin(), any -> new ArrayList<>())
                    .add(rule.in("authorities").at(i));
        }
    }

    /** Every source. */
    Block.Items items() {
        List<Block.Item> items = new ArrayList<>();
        cited.forEach((source, pins) -> items.add(new Block.Item(line(source, pins))));
        return new Block.Items(items);
    }

    private static Line line(AuthorityCited source, Map<String, List<Place>> pins) {
        List<Place> places = pins.values().stream().flatMap(List::stream).toList();
        List<Line> at = new ArrayList<>();
        pins.forEach((pin, ofPin) -> {
            if (!pin.isBlank()) {
                at.add(Line.of(said(pin, ofPin, "pin")));
            }
        });
        Line citation =
                Line.of(said(source.id(), places, "id")).with(": ").with(said(source.citation(), places, "citation"));
        Line pinned = at.isEmpty() ? citation : citation.with(", at ").with(Line.joined(at, "; "));
        String confirmed = source.verified() ? "confirmed" : "NOT CONFIRMED, or persuasive only";
        Line whole = pinned.with(" [").with(said(confirmed, places, "verified")).with("]");
        String link = source.link();
        return link == null ? whole : whole.with(" ").with(said(link, places, "link"));
    }

    private static Said said(String words, List<Place> places, String property) {
        return Place.say(words, places.stream().map(each -> each.in(property)).toList());
    }
}
