package org.vacatur.rulebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.TableFault;
import org.vacatur.facts.TableRow;

/**
 * A comma-separated file that a spreadsheet can open: one header row, then rows of the same width without a blank one between.
 *
 * @param file path under the rules folder
 * @param columns names of the columns
 * @param rows data rows that have the right width
 */
record Table(String file, List<String> columns, List<TableRow> rows) {
    private static final Pattern STARTED = Pattern.compile("line (\\d+)");

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Reads a table; what is wrong with its shape goes to {@code faults}. Without a usable header there are no rows. */
    static Table read(TextFile file, Faults faults) {
        return read(file, null, faults);
    }

    /** Reads a table that must have exactly these columns in this order. */
    static Table read(TextFile file, @Nullable List<String> expected, Faults faults) {
        var records = records(file, faults);
        if (records.isEmpty()) {
            return new Table(file.path(), List.of(), List.of());
        }
        var columns = stripped(records.get(0));
        if (!headed(file.path(), columns, expected, faults)) {
            return new Table(file.path(), List.of(), List.of());
        }
        var last = records.size() - 1;
        while (last > 0 && blank(records.get(last))) {
            last--;
        }
        var rows = new ArrayList<TableRow>();
        for (var each : records.subList(1, last + 1)) {
            if (shaped(file.path(), each, columns.size(), faults)) {
                rows.add(row(each, columns));
            }
        }
        return new Table(file.path(), columns, rows);
    }

    /** Number of the cell of a column, from 1; 0 if there is no such column. */
    int number(String column) {
        return columns.indexOf(column) + 1;
    }

    /** Reports what a reader of the cells found wrong. */
    void report(TableFault fault, Faults faults) {
        var read = rows.stream()
                .filter(each -> each.line() == fault.line())
                .map(each -> each.cell(fault.column()))
                .findFirst()
                .orElse("");
        faults.error(file, fault.line(), number(fault.column()), read, fault.message(), null);
    }

    private static List<CsvRecord> records(TextFile file, Faults faults) {
        try (var reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(file.text())) {
            var records = reader.stream().limit(Limits.ROWS + 2L).toList();
            if (records.size() > Limits.ROWS + 1) {
                throw faults.stop(
                        file.path(),
                        (int) records.get(Limits.ROWS + 1).getStartingLineNumber(),
                        "Here the table has more than " + Limits.ROWS + " rows. Divide it");
            }
            if (records.isEmpty() || records.stream().allMatch(Table::blank)) {
                faults.error(file.path(), 0, "", "The table is empty");
                return List.of();
            }
            return records;
        } catch (CsvParseException e) {
            var line = STARTED.matcher(String.valueOf(e.getMessage()));
            faults.error(
                    file.path(),
                    line.find() ? Integer.parseInt(line.group(1)) : 0,
                    "",
                    "The table cannot be read from here on; a quotation mark is not closed, or stands inside a cell");
        } catch (IOException e) {
            faults.error(file.path(), 0, "", "The table cannot be read");
        }
        return List.of();
    }

    private static boolean headed(String file, List<String> columns, @Nullable List<String> expected, Faults faults) {
        var before = faults.errors();
        var seen = new HashSet<String>();
        if (columns.size() > Limits.COLUMNS) {
            faults.error(
                    file, 1, Limits.COLUMNS + 1, "", "The table has more than " + Limits.COLUMNS + " columns", null);
            return false;
        }
        for (var i = 0; i < columns.size(); i++) {
            var name = columns.get(i);
            if (expected == null ? name.isEmpty() : i >= expected.size() || !name.equals(expected.get(i))) {
                var meant = expected == null || i >= expected.size() ? null : expected.get(i);
                faults.error(file, 1, i + 1, name, "This is not the title of column " + (i + 1), meant);
                return false;
            }
            if (!seen.add(name)) {
                faults.error(file, 1, i + 1, name, "Two columns have this title", null);
            }
        }
        if (expected != null && columns.size() < expected.size()) {
            faults.error(file, 1, columns.size() + 1, "", "A column is missing", expected.get(columns.size()));
        }
        return faults.errors() == before;
    }

    private static boolean shaped(String file, CsvRecord each, int width, Faults faults) {
        var line = (int) each.getStartingLineNumber();
        if (blank(each)) {
            faults.error(
                    file,
                    line,
                    "",
                    "A blank row inside the table. Delete it: spreadsheets and readers take it for the end");
            return false;
        }
        if (each.getFieldCount() != width) {
            var message = "The row has " + each.getFieldCount() + " cells, the header has " + width
                    + ". A comma inside a cell needs quotation marks around the cell";
            faults.error(
                    file,
                    line,
                    Math.min(each.getFieldCount(), width) + 1,
                    String.join(",", each.getFields()),
                    message,
                    null);
            return false;
        }
        for (var i = 0; i < width; i++) {
            if (each.getField(i).length() > Limits.LINE) {
                faults.error(file, line, i + 1, "", "The cell holds more than 4,000 characters", null);
                return false;
            }
        }
        return true;
    }

    private static boolean blank(CsvRecord each) {
        return each.getFields().stream().allMatch(String::isBlank);
    }

    private static TableRow row(CsvRecord each, List<String> columns) {
        var cells = new HashMap<String, String>();
        var texts = stripped(each);
        for (var i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), texts.get(i));
        }
        return new TableRow((int) each.getStartingLineNumber(), cells);
    }

    private static List<String> stripped(CsvRecord each) {
        return each.getFields().stream().map(String::strip).toList();
    }
}
