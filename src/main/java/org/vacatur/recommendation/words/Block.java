package org.vacatur.recommendation.words;

import java.util.List;

/** A part of an explanation, whatever it is written as. */
sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1 for the title, then 2 and 3
     * @param newPage whether a page begins with it where there are pages
     */
    record Heading(int level, Line line, boolean newPage) implements Block {
        Heading(int level, Line line) {
            this(level, line, false);
        }
    }

    record Paragraph(Line line) implements Block {}

    record Items(List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Names and values. */
    record Table(List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** An item of a list, with items of its own. */
    record Item(Line line, List<Item> under) {
        public Item {
            under = List.copyOf(under);
        }

        Item(Line line) {
            this(line, List.of());
        }
    }

    record Row(Line name, Line value) {}
}
