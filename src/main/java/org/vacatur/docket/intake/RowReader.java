package org.vacatur.docket.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.FormulaGuard;
import org.vacatur.facts.DocketNumber;
import org.vacatur.facts.DocketNumbers;

/** Reads the rows of one table, each on its own. */
final class RowReader {
    private final int table;
    private final Header header;
    private final Profile profile;
    private final DocketNumbers dockets;
    private final Map<Column, Manner> manners = new EnumMap<>(Column.class);

    RowReader(int table, Header header, Profile profile, DocketNumbers dockets) {
        this.table = table;
        this.header = header;
        this.profile = profile;
        this.dockets = dockets;
        header.places().keySet().forEach(each -> manners.put(each, profile.manner(each)));
    }

    /**
     * Reads a row.
     *
     * @param broken why its cells cannot be told apart; empty if they can. Then the docket number alone is looked for
     */
    Row read(long line, List<Cell> cells, String broken) {
        List<Cell> known = new ArrayList<>(cells.size());
        List<String> raw = new ArrayList<>(cells.size());
        for (Cell each : cells) {
            String value = FormulaGuard.off(each.text());
            known.add(new Cell(value, each.form()));
            raw.add(value);
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        values.putAll(profile.fixed());
        Map<Column, String> certificate = new EnumMap<>(Column.class);
        Map<Column, String> evidence = new EnumMap<>(Column.class);
        Set<Column> refused = EnumSet.noneOf(Column.class);
        List<RowFault> faults = new ArrayList<>();
        boolean trusted = broken.isEmpty();
        if (trusted) {
            for (Column column : header.places().keySet()) {
                Map<Column, String> to = column.level() == Level.CERTIFICATE
                        ? certificate
                        : column.level() == Level.EVIDENCE ? evidence : values;
                RowFault fault = cell(column, known, to);
                if (fault != null) {
                    refused.add(column);
                    faults.add(fault);
                }
            }
        } else {
            faults.add(RowFault.ofRow(broken));
            cell(Column.DOCKET_NUMBER, known, values);
        }
        DocketNumber docket = docket(values, faults);
        // what stands in a row whose cells are in disorder is believed only where it reads as a court writes it
        if (docket != null && !trusted && !docket.readable()) {
            docket = null;
        }
        return new Row(
                table,
                line,
                docket == null ? "" : key(docket),
                docket != null && docket.readable() && docket.courtCode() != null,
                trusted,
                header.supplement(),
                raw,
                trusted ? values : Map.of(),
                certificate.isEmpty() ? List.of() : List.of(certificate),
                evidence.isEmpty() ? List.of() : List.of(evidence),
                refused,
                faults);
    }

    private @Nullable RowFault cell(Column column, List<Cell> cells, Map<Column, String> to) {
        Integer place = header.place(column);
        Cell cell = place == null || place >= cells.size() ? Cell.BLANK : cells.get(place);
        String text = stripped(cell.text());
        if (text.isEmpty()) {
            return null;
        }
        CellRead read = column.reader().read(new Cell(text, cell.form()), manners.getOrDefault(column, Manner.PLAIN));
        if (read.value() != null) {
            to.put(column, read.value());
            return null;
        }
        return new RowFault(heading(column), Shape.of(text), read.reason(), read.detail());
    }

    private @Nullable DocketNumber docket(Map<Column, String> values, List<RowFault> faults) {
        String written = values.get(Column.DOCKET_NUMBER);
        if (written != null) {
            return dockets.read(written);
        }
        if (faults.isEmpty()
                || faults.stream().noneMatch(each -> each.column().equals(heading(Column.DOCKET_NUMBER)))) {
            faults.add(new RowFault(
                    heading(Column.DOCKET_NUMBER), "", "the docket number is blank. Write it in each row", ""));
        }
        return null;
    }

    /** One key for all ways to write a docket number; of shapes that are not known, letter case and blanks do not count. */
    static String key(DocketNumber docket) {
        return docket.readable()
                ? docket.normalized()
                : docket.normalized().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private String heading(Column column) {
        Integer place = header.place(column);
        return place == null ? column.heading() : header.names().get(place);
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
