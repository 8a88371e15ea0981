package org.vacatur.docket.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.RunHeading;
import org.vacatur.facts.District;

/** Writes one list of a run, for whoever asked for that one. */
public final class ListWriter {
    private final Ledger ledger;
    private final RunWords run;

    /**
     * A writer for the lists of a run.
     *
     * @throws LedgerMismatch if a sum of the ledger does not hold
     */
    public ListWriter(RunHeading heading, Ledger ledger) {
        LedgerCheck.sumsHold(ledger);
        this.ledger = ledger;
        this.run = new RunWords(heading, ledger);
    }

    /**
     * Writes a list, the charges in the order they come. A few rows are in memory at a time.
     *
     * @param office whose list; null for the list of all offices
     * @param charges all charges of that list
     * @param to flushed and closed; a workbook goes there only once all charges were read
     * @return rows written, without the header
     * @throws IllegalArgumentException if a charge belongs on another list
     * @throws LedgerMismatch if there are not as many charges as the ledger counts; the rows of a CSV may be gone by then, so whoever
     *     sends them must break off
     */
    public long write(
            ListKind list,
            @Nullable District office,
            ListFormat format,
            Iterator<ListedCharge> charges,
            OutputStream to)
            throws IOException {
        List<ListColumn> columns = ListColumns.of(list);
        long rows = 0;
        try (Table table = table(format, run.head(list, office, columns), to)) {
            while (charges.hasNext()) {
                ListedCharge charge = charges.next();
                if (charge.list() != list || office != null && charge.district() != office) {
                    throw new IllegalArgumentException("A charge of " + charge.district() + ", " + charge.list()
                            + " was given for the list " + list + " of " + (office == null ? "all offices" : office));
                }
                table.row(cells(columns, charge));
                rows++;
            }
            LedgerCheck.listHolds(ledger, office, list, rows);
            table.complete();
        }
        return rows;
    }

    static Table table(ListFormat format, TableHead head, OutputStream to) throws IOException {
        return switch (format) {
            case CSV -> new CsvTable(head, to);
            case XLSX -> new XlsxTable(head, to);
        };
    }

    /** What a row shows of a charge. */
    static List<String> cells(List<ListColumn> columns, ListedCharge charge) {
        String[] cells = new String[columns.size()];
        for (int at = 0; at < cells.length; at++) {
            cells[at] = ShownText.of(columns.get(at).text(charge));
        }
        return List.of(cells);
    }
}
