package org.vacatur.docket.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Parity.Count;
import org.vacatur.docket.ParityTable;
import org.vacatur.facts.District;

/**
 * Charges counted by office and by one result each.
 *
 * @param table which table it belongs to
 * @param criteria whose criteria were applied
 * @param columns the results
 * @param rows for each office the count of each result
 */
record Grid(ParityTable table, String criteria, List<String> columns, Map<District, long[]> rows) {
    static final String ALL = "ALL";

    Grid {
        columns = List.copyOf(columns);
    }

    static Grid of(
            ParityTable table,
            String criteria,
            Enum<?>[] columns,
            List<ComparedCharge> charges,
            Function<ComparedCharge, Enum<?>> result) {
        Map<District, long[]> rows = new TreeMap<>();
        for (ComparedCharge each : charges) {
            rows.computeIfAbsent(each.district(), none -> new long[columns.length])[
                    result.apply(each).ordinal()]++;
        }
        return new Grid(table, criteria, Arrays.stream(columns).map(Enum::name).toList(), rows);
    }

    /** The counts and their sums as a square: the sum of each row at its end, the sums of the columns below. */
    long[][] square() {
        long[][] square = new long[rows.size() + 1][columns.size() + 1];
        int at = 0;
        for (long[] row : rows.values()) {
            for (int column = 0; column < row.length; column++) {
                for (int[] each :
                        new int[][] {{at, column}, {at, row.length}, {rows.size(), column}, {rows.size(), row.length}
                        }) {
                    square[each[0]][each[1]] += row[column];
                }
            }
            at++;
        }
        return square;
    }

    /**
     * Every count and sum as a line.
     *
     * @param shown which places of the square are shown; null for all
     */
    List<Count> counts(boolean @Nullable [][] shown) {
        List<Count> counts = new ArrayList<>();
        long[][] square = square();
        List<@Nullable District> offices = new ArrayList<>(rows.keySet());
        if (rows.size() > 1) {
            offices.add(null);
        }
        for (int row = 0; row < offices.size(); row++) {
            for (int column = 0; column <= columns.size(); column++) {
                boolean withheld = shown != null && !shown[row][column];
                counts.add(new Count(
                        table,
                        offices.get(row),
                        criteria,
                        column == columns.size() ? ALL : columns.get(column),
                        withheld ? null : square[row][column]));
            }
        }
        return counts;
    }
}
