package org.vacatur.facts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The tables of the folder rules, as rows. */
final class TableFile {
    static final Consumer<TableFault> NO_FAULTS = fault -> {
        throw new AssertionError(fault);
    };

    private TableFile() {}

    static List<TableRow> rows(String name) {
        try {
            return parsed(Files.readString(Path.of("rules", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<TableRow> parsed(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(TableFile::row)
                .toList();
    }

    private static TableRow row(NamedCsvRecord each) {
        return new TableRow((int) each.getStartingLineNumber(), each.getFieldsAsMap());
    }
}
