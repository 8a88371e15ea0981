package org.vacatur.docket.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vacatur.docket.Reject;

/** A row while its case is put together: what it turned out to be. */
final class HeldRow {
    private static final String SYNTHETIC_COURT = " (synthetic)";

    private final Row row;
    private final Tables tables;
    private final List<RowFault> faults;
    private Fate fate = Fate.MERGED;
    private int charge;

    HeldRow(Row row, Tables tables) {
        this.row = row;
        this.tables = tables;
        this.faults = new ArrayList<>(row.faults());
        String number = row.values().get(Column.NUMBER);
        this.charge = number == null ? 0 : Integer.parseInt(number);
    }

    enum Fate {
        BROUGHT_CHARGE,
        MERGED,
        DUPLICATE
    }

    Row row() {
        return row;
    }

    boolean good() {
        return faults.isEmpty();
    }

    /** What it is, if it is not rejected. */
    Fate fate() {
        return fate;
    }

    void become(Fate fate) {
        this.fate = fate;
    }

    /** Number of its charge; 0 if it cannot be told. */
    int charge() {
        return charge;
    }

    void number(int number) {
        charge = number;
    }

    void reject(String reason) {
        faults.add(RowFault.ofRow(reason));
    }

    void reject(Column column, String reason) {
        String value = row.values().getOrDefault(column, "");
        faults.add(new RowFault(tables.heading(row.table(), column), Shape.of(value), reason, ""));
    }

    /** Whether it marks the docket as invented: in a column of its own, or, as facts in JSON have no field for it, behind the name of the court. */
    boolean synthetic() {
        return "true".equals(row.values().get(Column.SYNTHETIC))
                || row.values().getOrDefault(Column.COURT, "").endsWith(SYNTHETIC_COURT);
    }

    /** Whether it carries the text of an NDJSON line, which other rows of the line stand on. */
    boolean carriesItsLine() {
        return tables.isJson(row.table()) && !row.raw().isEmpty();
    }

    /** File, sheet and line. */
    String place() {
        return tables.name(row.table()) + ", line " + row.line();
    }

    /** What it says, letter for letter; rows that are equal in this are duplicates. */
    List<String> letters() {
        return tables.letters(row);
    }

    Reject asReject() {
        RowFault first = faults.get(0);
        return new Reject(
                tables.file(row.table()),
                tables.sheet(row.table()),
                row.line(),
                first.column(),
                first.shape(),
                reason(false));
    }

    SourceRow asSource() {
        String column = faults.stream()
                .map(RowFault::column)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return new SourceRow(row.table(), row.line(), row.raw(), column, faults.isEmpty() ? "" : reason(true));
    }

    private String reason(boolean detailed) {
        StringBuilder reason = new StringBuilder();
        for (RowFault each : faults) {
            if (!reason.isEmpty()) {
                reason.append(each.column().isEmpty() ? ". Also: " : ". Also, in the column " + each.column() + ": ");
            }
            reason.append(each.reason());
            if (detailed && !each.detail().isEmpty()) {
                reason.append(" [").append(each.detail()).append(']');
            }
        }
        return reason.toString();
    }
}
