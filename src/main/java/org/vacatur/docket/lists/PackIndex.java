package org.vacatur.docket.lists;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.vacatur.docket.FormulaGuard;

/** The list of the files of a pack. */
final class PackIndex {
    static final String NAME = "index.csv";

    private PackIndex() {}

    /**
     * Writes the index of what is in the folder so far: name, rows where they were counted, SHA-256.
     *
     * @return the SHA-256 of the index
     */
    static String write(Path folder, Map<String, Long> rows) throws IOException {
        Path index = folder.resolve(NAME);
        List<String> names = names(folder);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(index, StandardCharsets.UTF_8)) {
            csv.writeRecord("file", "rows", "sha256");
            for (String name : names) {
                csv.writeRecord(
                        FormulaGuard.on(name), Objects.toString(rows.get(name), ""), Sha256.of(folder.resolve(name)));
            }
        }
        return Sha256.of(index);
    }

    /** Whether the folder holds a pack and nothing else; or nothing at all. */
    static boolean coversAll(Path folder) throws IOException {
        Set<String> names = new HashSet<>(names(folder));
        if (names.isEmpty()) {
            return true;
        }
        if (!names.remove(NAME) || !names.remove(PackWriter.SEAL)) {
            return false;
        }
        try (var index = CsvReader.builder().ofCsvRecord(folder.resolve(NAME))) {
            index.forEach(row -> names.remove(FormulaGuard.off(row.getField(0))));
        }
        return names.isEmpty();
    }

    /** Every file under a folder, by its path with slashes, in the order of the paths. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(it -> folder.relativize(it).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
