package org.vacatur.docket.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Ledger.Counted;
import org.vacatur.paper.Markup;

/**
 * A table of counts of one unit, a row for each district and one for all of them.
 *
 * @param unit what is counted, e.g. {@code "Cases"}
 * @param rows first the headings, then the districts in order, last the total
 */
record CountTable(String unit, List<List<String>> rows) {
    CountTable {
        rows = List.copyOf(rows);
    }

    /** A column of counts. */
    record Column(String heading, ToLongFunction<Counted> count) {}

    static CountTable of(String unit, Ledger ledger, List<Column> columns) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(unit + " by district", columns, Column::heading));
        new TreeMap<>(ledger.districts())
                .forEach((district, counted) -> rows.add(row(Words.of(district), columns, it -> count(it, counted))));
        rows.add(row("All districts", columns, it -> count(it, ledger.total())));
        return new CountTable(unit, rows);
    }

    void write(Markup body) {
        body.open("table").open("thead").open("tr");
        for (int i = 0; i < rows.get(0).size(); i++) {
            body.element("th", rows.get(0).get(i), "scope", "col", "class", i == 0 ? "name" : "number");
        }
        body.close().close().open("tbody");
        for (List<String> row : rows.subList(1, rows.size())) {
            body.open("tr", "class", row == rows.get(rows.size() - 1) ? "sum" : "one");
            body.element("th", row.get(0), "scope", "row");
            row.subList(1, row.size()).forEach(it -> body.element("td", it, "class", "number"));
            body.close();
        }
        body.close().close();
    }

    private static String count(Column column, Counted counted) {
        return Words.count(column.count().applyAsLong(counted));
    }

    private static List<String> row(String name, List<Column> columns, Function<Column, String> cell) {
        List<String> row = new ArrayList<>();
        row.add(name);
        columns.stream().map(cell).forEach(row::add);
        return row;
    }
}
