package org.vacatur.docket.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.DocketNumbers;

/** Reads the sheets of a workbook that have a header of ours; of the others it says that they were not read. */
final class XlsxFile {
    private final SourceFile file;
    private final Profile profile;
    private final DocketNumbers dockets;
    private final IntakeLimits limits;

    XlsxFile(SourceFile file, Profile profile, DocketNumbers dockets, IntakeLimits limits) {
        this.file = file;
        this.profile = profile;
        this.dockets = dockets;
        this.limits = limits;
    }

    /**
     * Reads the workbook.
     *
     * @param begin begins a table, by its place among those of the file and the name of its sheet
     * @return the tables that were read
     */
    List<TableReading> read(BiFunction<Integer, String, TableReading> begin) throws IOException {
        List<TableReading> tables = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        try (WorkbookParts parts = WorkbookParts.open(file, limits)) {
            Workbook workbook = Workbook.read(parts, limits);
            for (Workbook.SheetPart sheet : workbook.sheets()) {
                TableReading table =
                        sheet.hidden() ? null : sheet(workbook, sheet, () -> begin.apply(tables.size(), sheet.name()));
                if (table == null) {
                    unread.add(sheet.name());
                } else {
                    tables.add(table);
                }
            }
        }
        if (tables.isEmpty()) {
            throw new FileRefused(
                    file.name(),
                    "no sheet that is shown begins with a header of known names, such as docketNumber, district and number, "
                            + "or those of a profile");
        }
        if (!unread.isEmpty()) {
            tables.get(0)
                    .note("Sheets that were not read, because they are hidden, empty or have no header of known names: "
                            + String.join(", ", unread) + ".");
        }
        return tables;
    }

    private @Nullable TableReading sheet(
            Workbook workbook, Workbook.SheetPart sheet, java.util.function.Supplier<TableReading> begin)
            throws IOException {
        try (SheetRows rows = new SheetRows(workbook, sheet, limits)) {
            SheetRows.SheetRow first = rows.next();
            List<String> names = first == null
                    ? List.of()
                    : first.cells().stream().map(Cell::text).toList();
            if (Header.known(names, profile) == 0) {
                return null;
            }
            TableReading table = begin.get();
            table.header(names, profile, dockets);
            for (SheetRows.SheetRow each = rows.next(); each != null; each = rows.next()) {
                table.blank(each.blankBefore());
                table.row(each.line(), each.cells(), "");
            }
            return table;
        }
    }
}
