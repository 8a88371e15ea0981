package org.vacatur.docket.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables that rows come from. */
final class Tables {
    private final List<IntakeReport.TableRead> tables;
    private final List<Map<Column, Integer>> places = new ArrayList<>();

    Tables(IntakeReport report) {
        this.tables = report.tables();
        for (IntakeReport.TableRead table : tables) {
            Map<Column, Integer> found = new EnumMap<>(Column.class);
            for (int i = 0; i < table.columns().size(); i++) {
                int place = i;
                Column.named(table.columns().get(i)).ifPresent(each -> found.put(each, place));
            }
            places.add(found);
        }
    }

    String file(int table) {
        return tables.get(table).file();
    }

    @Nullable
    String sheet(int table) {
        return tables.get(table).sheet();
    }

    String name(int table) {
        String sheet = sheet(table);
        return sheet == null ? file(table) : file(table) + ", sheet " + sheet;
    }

    boolean isJson(int table) {
        return tables.get(table).form().equals("NDJSON");
    }

    /** The name that the file gives a column. */
    String heading(int table, Column column) {
        Integer place = places.get(table).get(column);
        return place == null ? column.heading() : tables.get(table).header().get(place);
    }

    /** What a row says in the columns that are read, blank cells left out; of an NDJSON charge what was read of it. */
    List<String> letters(Row row) {
        if (!row.trusted()) {
            List<String> letters = new ArrayList<>(row.raw());
            letters.add(0, "in disorder");
            return letters;
        }
        if (isJson(row.table())) {
            return List.of(
                    "",
                    row.values().toString(),
                    row.certificates().toString(),
                    row.evidence().toString());
        }
        Map<Column, String> letters = new TreeMap<>();
        places.get(row.table()).forEach((column, place) -> {
            String cell = place < row.raw().size() ? row.raw().get(place).strip() : "";
            if (!cell.isEmpty()) {
                letters.put(column, cell);
            }
        });
        List<String> list = new ArrayList<>();
        letters.forEach((column, cell) -> {
            list.add(column.name());
            list.add(cell);
        });
        return list;
    }
}
