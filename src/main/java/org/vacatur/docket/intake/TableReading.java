package org.vacatur.docket.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.DocketNumbers;

/** One table on its way into the spool: its header first, then its rows, counted. */
final class TableReading {
    private final int table;
    private final String file;
    private final @Nullable String sheet;
    private final String form;
    private final IntakeLimits limits;
    private final Spool spool;
    private final Counter counter;
    private final List<String> notes = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable RowReader reader;
    private long rows;
    private long blankRows;
    private int refusedInSequence;

    TableReading(
            int table,
            String file,
            @Nullable String sheet,
            String form,
            IntakeLimits limits,
            Spool spool,
            Counter counter) {
        this.table = table;
        this.file = file;
        this.sheet = sheet;
        this.form = form;
        this.limits = limits;
        this.spool = spool;
        this.counter = counter;
    }

    /** Counts the rows of all tables and tells of each. */
    static final class Counter {
        private final LongConsumer told;
        private long rows;

        Counter(LongConsumer told) {
            this.told = told;
        }

        void next() {
            rows++;
            told.accept(rows);
        }

        long rows() {
            return rows;
        }
    }

    void note(String note) {
        notes.add(note);
    }

    int table() {
        return table;
    }

    /** Begins with the header. */
    void header(List<String> cells, Profile profile, DocketNumbers dockets) {
        if (cells.size() > limits.columns()
                && cells.stream().skip(limits.columns()).anyMatch(each -> !each.isBlank())) {
            throw refusal(
                    "the table has more than " + limits.columns() + " columns. Take out those that are not needed");
        }
        header = Header.read(cells, profile, sheet == null ? file : file + ", sheet " + sheet);
        reader = new RowReader(table, header, profile, dockets);
    }

    void blank(long count) {
        blankRows += count;
    }

    /** Takes a row; one whose cells are all blank is passed over. */
    void row(long line, List<Cell> cells, String broken) throws IOException {
        if (header == null || reader == null) {
            throw new IllegalStateException("a row before the header");
        }
        if (broken.isEmpty() && cells.stream().allMatch(Cell::blank)) {
            blankRows++;
            return;
        }
        int width = header.names().size();
        boolean beyond = cells.stream().skip(width).anyMatch(each -> !each.blank());
        String reason = broken.isEmpty() && beyond
                ? "a cell stands right of the last header. Give its column a header, or empty the cell"
                : broken;
        keep(reader.read(line, cells, reason));
    }

    /** Keeps a row that was read elsewhere. */
    void keep(Row row) throws IOException {
        rows++;
        refusedInSequence = row.faults().isEmpty() ? 0 : refusedInSequence + 1;
        if (rows > limits.rows()) {
            throw refusal("the table has more than " + limits.rows() + " rows. Divide it");
        }
        if (refusedInSequence > limits.refusedRows()) {
            String reason = row.faults().get(0).reason();
            String column = row.faults().get(0).column();
            throw refusal(
                    "more than " + limits.refusedRows() + " rows in sequence cannot be used; the last one, in line "
                            + row.line() + (column.isEmpty() ? "" : ", column " + column) + ": " + reason
                            + ". Look whether this is the right file, and the right profile");
        }
        spool.write(row, file);
        counter.next();
    }

    FileRefused refusal(String reason) {
        return new FileRefused(file, sheet == null ? reason : "sheet " + sheet + ": " + reason);
    }

    IntakeReport.TableRead report() {
        return new IntakeReport.TableRead(
                file,
                sheet,
                form,
                rows,
                blankRows,
                header == null ? List.of() : header.names(),
                header == null ? List.of() : header.columns(),
                notes);
    }
}
