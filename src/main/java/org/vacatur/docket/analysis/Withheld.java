package org.vacatur.docket.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which counts of a square with sums are withheld, and whether a reader could work one out from the rest. A withheld count can be worked
 * out if no other counts, none below nothing, give the same sums with another value there. The square is read as a flow: each
 * count is what flows from its row to its column. A count can have another value exactly if there is a way round by withheld
 * counts on which one more, or one less, can flow.
 *
 * <p>The sums of rows are the sizes of the offices' dockets; a reader is taken to know them, shown or not.
 */
final class Withheld {
    private final long[][] square;
    private final boolean[][] withheld;
    private final int rows;
    private final int columns;

    /**
     * @param square counts with the sums of rows at their ends and the sums of columns below
     * @param withheld which of them are withheld; changed by {@link #complete}
     */
    Withheld(long[][] square, boolean[][] withheld) {
        this.square = square;
        this.withheld = withheld;
        this.rows = square.length - 1;
        this.columns = square[0].length - 1;
    }

    /**
     * Withholds more, small counts first, until none can be worked out.
     *
     * @return whether more was withheld
     */
    boolean complete() {
        boolean more = false;
        for (List<int[]> known = workedOut(); !known.isEmpty(); known = workedOut()) {
            int[] next = nextAfter(known);
            if (next == null) {
                // all is withheld
                return more;
            }
            withheld[next[0]][next[1]] = true;
            more = true;
        }
        return more;
    }

    /** Whether none can be worked out. */
    boolean holds() {
        return workedOut().isEmpty();
    }

    /** The withheld counts that can be worked out. */
    private List<int[]> workedOut() {
        List<int[]> known = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (withheld[row][column] && !canDiffer(row, column)) {
                    known.add(new int[] {row, column});
                }
            }
        }
        return known;
    }

    /** What to withhold so that less can be worked out: beside a count that stands alone in its row or column, else anything. */
    private int @Nullable [] nextAfter(List<int[]> known) {
        for (int[] each : known) {
            Place row = (r, c) -> r == each[0] && r < rows;
            Place column = (r, c) -> c == each[1];
            if (count(row) == 1) {
                return smallest(row);
            }
            if (count(column) == 1) {
                return smallest(column);
            }
        }
        int[] beside = smallest((r, c) -> r == known.get(0)[0] || c == known.get(0)[1]);
        return beside == null ? smallest((r, c) -> true) : beside;
    }

    private interface Place {
        boolean at(int row, int column);
    }

    /** Withheld counts among some. */
    private int count(Place among) {
        int count = 0;
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column < columns; column++) {
                count += withheld[row][column] && among.at(row, column) ? 1 : 0;
            }
        }
        return count;
    }

    private int @Nullable [] smallest(Place among) {
        int[] smallest = null;
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (!withheld[row][column]
                        && among.at(row, column)
                        && (smallest == null || square[row][column] < square[smallest[0]][smallest[1]])) {
                    smallest = new int[] {row, column};
                }
            }
        }
        return smallest;
    }

    // rows are the places 0 to rows - 1, columns follow, and the place where the sums of columns come together is the
    // last
    private boolean canDiffer(int row, int column) {
        int from = row == rows ? rows + column : row;
        int to = row == rows ? rows + columns : rows + column;
        return way(to, from, row, column) || square[row][column] > 0 && way(from, to, row, column);
    }

    /** Whether one more can flow between two places without the count itself. */
    private boolean way(int from, int to, int row, int column) {
        boolean[] seen = new boolean[rows + columns + 1];
        Deque<Integer> next = new ArrayDeque<>();
        next.add(from);
        seen[from] = true;
        while (!next.isEmpty()) {
            int at = next.remove();
            if (at == to) {
                return true;
            }
            for (int place = 0; place < seen.length; place++) {
                if (!seen[place] && flows(at, place, row, column)) {
                    seen[place] = true;
                    next.add(place);
                }
            }
        }
        return false;
    }

    private boolean flows(int from, int to, int row, int column) {
        return free(from, to, row, column) != Free.NO || free(to, from, row, column) == Free.BOTH_WAYS;
    }

    private enum Free {
        NO,
        UP,
        BOTH_WAYS
    }

    /** Whether what flows from one place to another is withheld, and can be more, or also less. */
    private Free free(int from, int to, int exceptRow, int exceptColumn) {
        int row;
        int column;
        if (from < rows && to >= rows && to < rows + columns) {
            row = from;
            column = to - rows;
        } else if (from >= rows && from < rows + columns && to == rows + columns) {
            row = rows;
            column = from - rows;
        } else {
            return Free.NO;
        }
        if (!withheld[row][column] || row == exceptRow && column == exceptColumn) {
            return Free.NO;
        }
        return square[row][column] > 0 ? Free.BOTH_WAYS : Free.UP;
    }
}
