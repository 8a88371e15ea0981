package org.vacatur.recommendation.words;

import java.util.ArrayList;
import java.util.List;
import org.vacatur.recommendation.FactLost;
import org.vacatur.recommendation.Standing;

/** How firm an outcome is: what it would not stand without. */
final class Firm {
    private Firm() {}

    static List<Block> of(Place place, Standing standing, Facts facts) {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < standing.findings().size(); i++) {
            items.add(new Block.Item(Line.of("Without the finding of ")
                    .with(place.in("findings").at(i).says(standing.findings().get(i)))
                    .with(", the charge would belong elsewhere.")));
        }
        for (int i = 0; i < standing.facts().size(); i++) {
            FactLost lost = standing.facts().get(i);
            Place at = place.in("facts").at(i);
            Line fact = Line.of("Without this fact, ").with(facts.name(at.in("path"), lost.path()));
            Line stated = lost.value() == null
                    ? fact
                    : fact.with(" (")
                            .with(at.in("value").says(Facts.value(lost.path(), lost.value())))
                            .with(")");
            items.add(new Block.Item(stated.with(": ")
                    .with(at.in("outcome").says(PlainWords.of(lost.outcome())))
                    .with(".")));
        }
        Block firmness = new Block.Paragraph(Line.of(place.in("firmness").says(PlainWords.of(standing.firmness()))));
        return items.isEmpty() ? List.of(firmness) : List.of(firmness, new Block.Items(items));
    }
}
