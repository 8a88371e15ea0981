package org.vacatur.docket.lists;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands above a table.
 *
 * @param title name of the table
 * @param columns its columns
 * @param about what is said of the run and of the table
 * @param repeated what each row of a CSV repeats of the run, for a CSV has no other place that a program reads over
 */
record TableHead(String title, List<Column> columns, List<RunLine> about, List<RunLine> repeated) {
    TableHead {
        columns = List.copyOf(columns);
        about = List.copyOf(about);
        repeated = List.copyOf(repeated);
    }

    /**
     * A column.
     *
     * @param width characters that a reader usually needs
     * @param count whether it holds counts, and so numbers; all others hold texts
     */
    record Column(String name, int width, boolean count) {
        Column(String name, int width) {
            this(name, width, false);
        }

        Column(ListColumn column) {
            this(column.name(), column.width());
        }
    }

    /** The same for a table that says of the run itself what others repeat. */
    TableHead withoutRepeated() {
        return new TableHead(title, columns, about, List.of());
    }

    List<String> namesWithRepeated() {
        return Stream.concat(
                        columns.stream().map(Column::name), repeated.stream().map(RunLine::label))
                .toList();
    }
}
