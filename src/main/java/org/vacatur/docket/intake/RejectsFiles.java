package org.vacatur.docket.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vacatur.docket.FormulaGuard;

/**
 * Writes the rejected rows, each with what is wrong, to be corrected and loaded again with the same profile. The other rows of their
 * cases stand between them, so that a case is whole; theirs is no reason. There is one file for each table that rejected rows come from, with
 * its header: CSV in UTF-8, or NDJSON as the table was. No cell is read as a formula by a spreadsheet.
 */
public final class RejectsFiles implements Closeable {
    private static final int LONGEST_NAME = 60;

    private final Path folder;
    private final List<IntakeReport.TableRead> tables;
    private final Map<Integer, Table> open = new LinkedHashMap<>();

    /**
     * Begins; files are made when there is something to write.
     *
     * @param folder a folder that is there
     * @param tables the tables that were read
     */
    public RejectsFiles(Path folder, List<IntakeReport.TableRead> tables) {
        this.folder = folder;
        this.tables = List.copyOf(tables);
    }

    /** Writes a row of a case that has rejected rows. */
    public void add(SourceRow row) {
        open.computeIfAbsent(row.table(), this::begin).write(row);
    }

    /** The files that were made, in the order in which they were begun. */
    public List<Path> files() {
        return open.values().stream().map(Table::file).toList();
    }

    @Override
    public void close() {
        open.values().forEach(Table::close);
    }

    private Table begin(int table) {
        IntakeReport.TableRead read = tables.get(table);
        String name = read.file().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String sound = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        boolean json = read.form().equals("NDJSON");
        Path file = folder.resolve("rejects-" + (table + 1) + "-" + sound + (json ? ".ndjson" : ".csv"));
        try {
            Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            return json ? new JsonTable(file, out) : new CsvTable(file, out, read.header());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file. */
    private interface Table {
        Path file();

        void write(SourceRow row);

        void close();
    }

    private static final class CsvTable implements Table {
        private final Path file;
        private final CsvWriter csv;
        private final List<String> header;

        CsvTable(Path file, Writer out, List<String> header) {
            this.file = file;
            this.csv = CsvWriter.builder().build(out);
            this.header = header;
            write(header, "column", "reason");
        }

        @Override
        public Path file() {
            return file;
        }

        @Override
        public void write(SourceRow row) {
            write(row.cells(), row.column(), row.reason());
        }

        /** What is wrong comes first: cells past the header would push it aside. An earlier file's own columns are not kept. */
        private void write(List<String> cells, String column, String reason) {
            List<String> line = new ArrayList<>(List.of(FormulaGuard.on(column), FormulaGuard.on(reason)));
            for (int i = 0; i < Math.max(header.size(), cells.size()); i++) {
                boolean own = i < header.size() && Header.OWN.contains(Names.fold(header.get(i)));
                if (!own) {
                    line.add(FormulaGuard.on(i < cells.size() ? cells.get(i) : ""));
                }
            }
            csv.writeRecord(line);
        }

        @Override
        public void close() {
            try {
                csv.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record JsonTable(Path file, Writer out) implements Table {
        @Override
        public void write(SourceRow row) {
            try {
                if (!row.cells().isEmpty()) {
                    out.write(row.cells().get(0));
                    out.write('\n');
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
