package org.vacatur.docket.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/**
 * A table that is no list of charges, written as lists are: texts stay texts, and what a program would take for a formula is guarded.
 *
 * @param title name of the table
 * @param columns its columns
 * @param about what a workbook says of it on its last sheet
 * @param repeated what each row of a CSV repeats
 * @param rows a text for each column, as it stands in the facts; whole numbers or nothing in columns that count
 */
public record FreeTable(
        String title, List<Column> columns, List<RunLine> about, List<RunLine> repeated, List<List<String>> rows) {
    public FreeTable {
        columns = List.copyOf(columns);
        about = List.copyOf(about);
        repeated = List.copyOf(repeated);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param name its heading
     * @param width characters that a reader usually needs
     * @param count whether it holds counts, and so numbers in a workbook
     */
    public record Column(String name, int width, boolean count) {}

    /**
     * Writes it.
     *
     * @param to flushed and closed
     */
    public void write(ListFormat format, OutputStream to) throws IOException {
        write(format, rows.iterator(), to);
    }

    /**
     * Writes it with rows that need not be in memory together.
     *
     * @param given the rows, instead of those of the table
     * @param to flushed and closed
     */
    public void write(ListFormat format, Iterator<List<String>> given, OutputStream to) throws IOException {
        TableHead head = new TableHead(
                title,
                columns.stream()
                        .map(each -> new TableHead.Column(each.name(), each.width(), each.count()))
                        .toList(),
                about.stream().map(FreeTable::shown).toList(),
                repeated.stream().map(FreeTable::shown).toList());
        try (Table table = ListWriter.table(format, head, to)) {
            while (given.hasNext()) {
                table.row(given.next().stream().map(ShownText::of).toList());
            }
            table.complete();
        }
    }

    private static RunLine shown(RunLine line) {
        return new RunLine(line.label(), ShownText.of(line.text()));
    }
}
