package org.vacatur.recommendation.words;

import java.util.ArrayList;
import java.util.List;
import org.vacatur.recommendation.WhatWouldChange;
import org.vacatur.recommendation.whatif.FactChange;

/** What would move a charge, the most obtainable first. */
final class WouldChange {
    private WouldChange() {}

    static Block of(Place list, List<WhatWouldChange> changes, Facts facts) {
        if (changes.isEmpty()) {
            return new Block.Paragraph(Line.of(
                    list.says("No change of one or two of the facts that are still open would move this charge.")));
        }
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            items.add(new Block.Item(line(list.at(i), changes.get(i), facts)));
        }
        return new Block.Items(items);
    }

    private static Line line(Place at, WhatWouldChange change, Facts facts) {
        Line line = Line.of("The outcome would be: ").with(at.in("outcome").says(PlainWords.of(change.outcome())));
        if (change.ground() != null) {
            line = line.with(" (")
                    .with(at.in("ground").says(PlainWords.of(change.ground())))
                    .with(")");
        }
        for (int i = 0; i < change.changes().size(); i++) {
            line = line.with(i == 0 ? "; if the " : ", and the ")
                    .with(changed(at.in("changes").at(i), change.changes().get(i), facts));
        }
        return line.with(". Reason: ")
                .with(at.in("because").says(change.because()))
                .with(". ")
                .with(Cited.rule(at.in("rule"), change.rule()))
                .with(". How: ")
                .with(at.in("obtaining").says(PlainWords.of(change.obtaining())))
                .with(".");
    }

    private static Line changed(Place at, FactChange change, Facts facts) {
        Line to = Facts.valued(at.in("to"), change.path(), change.to());
        Line fact = Line.of(facts.name(at.in("path"), change.path())).with(" is: ");
        fact = to.text().equals(change.means())
                ? fact.with(Place.say(change.means(), List.of(at.in("means"), at.in("to"))))
                : fact.with(at.in("means").says(change.means()))
                        .with(" (such as ")
                        .with(to)
                        .with(")");
        Object from = change.from();
        return from == null
                ? fact
                : fact.with(", and not as now: ").with(Facts.valued(at.in("from"), change.path(), from));
    }
}
