package org.vacatur.docket.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vacatur.docket.FormulaGuard;

/** A table as CSV (RFC 4180). Each row ends with what is the same for the whole run. */
final class CsvTable implements Table {
    private final CsvWriter csv;
    private final List<String> repeated;

    /**
     * Begins a table.
     *
     * @param to where it goes; closed with the table
     */
    CsvTable(TableHead head, OutputStream to) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to, StandardCharsets.UTF_8);
        this.repeated =
                head.repeated().stream().map(it -> FormulaGuard.on(it.text())).toList();
        csv.writeRecord(head.namesWithRepeated());
    }

    @Override
    public void row(List<String> cells) {
        var row = csv.writeRecord();
        for (String cell : cells) {
            row.writeField(FormulaGuard.on(cell));
        }
        for (String cell : repeated) {
            row.writeField(cell);
        }
        row.endRecord();
    }

    @Override
    public void complete() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
