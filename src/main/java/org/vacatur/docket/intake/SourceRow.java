package org.vacatur.docket.intake;

import java.util.List;

/**
 * A row as it stood in its file, for the file of rejects.
 *
 * @param table index of its table in the report
 * @param line its line
 * @param cells its cells; of an NDJSON line the text with the first of its charges, and nothing with the others
 * @param column the column at fault as the file heads it; empty where the row is good, or wrong as a whole
 * @param reason what is wrong and what to do, with what was probably meant; empty where the row is good
 */
public record SourceRow(int table, long line, List<String> cells, String column, String reason) {
    public SourceRow {
        cells = List.copyOf(cells);
    }
}
