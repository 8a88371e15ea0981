package org.vacatur.recommendation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A paragraph, an item, a heading or a cell: words after words. */
record Line(List<Said> parts) {
    static final Line EMPTY = new Line(List.of());

    Line {
        parts = List.copyOf(parts);
    }

    /** Begins with words that are the same for every case. */
    static Line of(String always) {
        return EMPTY.with(always);
    }

    static Line of(Said said) {
        return EMPTY.with(said);
    }

    /** The lines one after the other, with the same words between them. */
    static Line joined(List<Line> lines, String between) {
        Line joined = EMPTY;
        for (Line each : lines) {
            joined = joined.isEmpty() ? each : joined.with(between).with(each);
        }
        return joined;
    }

    Line with(String always) {
        return with(Said.always(always));
    }

    Line with(Said said) {
        return with(new Line(List.of(said)));
    }

    Line with(Line more) {
        List<Said> all = new ArrayList<>(parts);
        all.addAll(more.parts);
        return new Line(all);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    String text() {
        return parts.stream().map(Said::words).collect(Collectors.joining());
    }
}
