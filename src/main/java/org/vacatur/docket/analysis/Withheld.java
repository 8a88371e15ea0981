package org.vacatur.docket.analysis;

import java.util.ArrayDeque;
import java.util.Deque;

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
     * Withholds more, the smallest counts first, until none can be worked out.
     *
     * @return whether more was withheld
     */
    boolean complete() {
        boolean more = false;
        for (int[] known = workedOut(); known != null; known = workedOut()) {
            int[] next = smallestBeside(known);
            if (next == null) {
                // nothing beside it is left to withhold: the row is of one column, or empty, and says no more than its
                // sum does
                return more;
            }
            withheld[next[0]][next[1]] = true;
            more = true;
        }
        return more;
    }

    /** A withheld count that can be worked out; null if there is none. */
    int @org.jspecify.annotations.Nullable [] workedOut() {
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (withheld[row][column] && !canDiffer(row, column)) {
                    return new int[] {row, column};
                }
            }
        }
        return null;
    }

    private int @org.jspecify.annotations.Nullable [] smallestBeside(int[] known) {
        int[] smallest = null;
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column < columns; column++) {
                boolean beside = row == known[0] || column == known[1];
                if (beside
                        && !withheld[row][column]
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
