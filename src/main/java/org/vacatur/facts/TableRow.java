package org.vacatur.facts;

import java.util.Map;

/**
 * One data row of a table that legal staff keep, before its cells are understood.
 *
 * @param line line of the file, from 1
 * @param cells cell texts by column name, trimmed; a blank cell is the empty string
 */
public record TableRow(int line, Map<String, String> cells) {
    public TableRow {
        cells = Map.copyOf(cells);
    }

    /** The cell of a column; the empty string if it is blank or the column is absent. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
