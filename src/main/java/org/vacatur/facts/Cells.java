package org.vacatur.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one table row; what is wrong is reported in words for a lawyer, once, and remembered. */
final class Cells {
    private final TableRow row;
    private final Consumer<TableFault> faults;
    private boolean sound = true;

    Cells(TableRow row, Consumer<TableFault> faults) {
        this.row = row;
        this.faults = faults;
    }

    /** Whether the table has its columns; a missing one is one fault of the header, not one of every row. */
    static boolean columnsPresent(List<TableRow> rows, List<String> columns, Consumer<TableFault> faults) {
        if (rows.isEmpty()) {
            return true;
        }
        List<String> missing = columns.stream()
                .filter(column -> !rows.get(0).cells().containsKey(column))
                .toList();
        missing.forEach(column -> faults.accept(new TableFault(
                1,
                column,
                "The column \"%s\" is missing. The first line must name these columns: %s."
                        .formatted(column, String.join(", ", columns)))));
        return missing.isEmpty();
    }

    boolean sound() {
        return sound;
    }

    int line() {
        return row.line();
    }

    void fault(String column, String message) {
        sound = false;
        faults.accept(new TableFault(row.line(), column, message));
    }

    @Nullable
    String text(String column) {
        String cell = row.cell(column);
        return cell.isBlank() ? null : cell.strip();
    }

    String required(String column, String what) {
        String cell = row.cell(column).strip();
        if (cell.isEmpty()) {
            fault(column, "The cell is blank; write " + what + ".");
        }
        return cell;
    }

    <E extends Enum<E>> @Nullable E oneOf(String column, Class<E> type) {
        String cell = row.cell(column).strip();
        return cell.isEmpty() ? null : named(column, cell, type);
    }

    <E extends Enum<E>> @Nullable E required(String column, Class<E> type) {
        String cell = row.cell(column).strip();
        if (cell.isEmpty()) {
            fault(column, "The cell is blank; write one of: " + allowed(type) + ".");
            return null;
        }
        return named(column, cell, type);
    }

    <E extends Enum<E>> @Nullable E named(String column, String cell, Class<E> type) {
        String wanted = cell.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(wanted)) {
                return each;
            }
        }
        fault(column, "\"%s\" is not known here; write one of: %s.".formatted(cell, allowed(type)));
        return null;
    }

    @Nullable
    Boolean yesOrNo(String column) {
        String cell = row.cell(column).strip();
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.equalsIgnoreCase("yes")) {
            return true;
        }
        if (cell.equalsIgnoreCase("no")) {
            return false;
        }
        fault(column, "\"%s\" is not known here; write yes or no, or leave the cell blank.".formatted(cell));
        return null;
    }

    boolean yes(String column) {
        return Boolean.TRUE.equals(yesOrNo(column));
    }

    private static <E extends Enum<E>> String allowed(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
