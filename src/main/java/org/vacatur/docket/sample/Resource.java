package org.vacatur.docket.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The tables beside these classes. */
final class Resource {
    private Resource() {}

    static <T> List<T> rows(String name, Function<NamedCsvRecord, T> read) {
        InputStream table = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            return rows.stream().map(read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
