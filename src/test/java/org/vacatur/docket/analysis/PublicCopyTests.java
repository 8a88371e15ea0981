package org.vacatur.docket.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PublicCopyTests {
    @Test
    void a_small_count_takes_others_with_it_so_that_no_sum_gives_it_away() {
        long[][] square = square(new long[][] {{500, 3, 60}, {400, 20, 30}, {300, 40, 50}});
        boolean[][] shown = PublicCopy.shown(List.<long[][]>of(square), PublicCopy.FEWEST);
        assertThat(shown[0][1]).as("the small count").isFalse();
        assertThat(shown[0][2]).as("the next smallest of its row").isFalse();
        assertThat(shown[1][1]).as("the smallest of its column").isFalse();
        assertThat(shown[0][3] && shown[1][3] && shown[2][3])
                .as("the sums of rows")
                .isTrue();
        assertThat(shown[2][0]).isTrue();
    }

    @Test
    void an_office_with_few_charges_is_withheld_whole_and_so_are_the_sums_over_all() {
        boolean[][] shown = PublicCopy.shown(
                List.<long[][]>of(square(new long[][] {{4, 3}, {400, 200}, {300, 400}})), PublicCopy.FEWEST);
        assertThat(shown[0]).containsOnly(false);
        assertThat(shown[3]).containsOnly(false);
        assertThat(shown[1]).containsOnly(true);
    }

    @Test
    void a_small_difference_between_two_criteria_is_a_small_count_too() {
        long[][] off = square(new long[][] {{500, 100, 70}, {400, 200, 80}});
        long[][] own = square(new long[][] {{495, 105, 70}, {400, 200, 80}});
        boolean[][] shown = PublicCopy.shown(List.of(off, own), PublicCopy.FEWEST);
        assertThat(shown[0][0] || shown[0][1]).isFalse();
    }

    @Test
    void large_counts_are_all_shown() {
        boolean[][] shown =
                PublicCopy.shown(List.<long[][]>of(square(new long[][] {{11, 300}, {400, 20}})), PublicCopy.FEWEST);
        for (boolean[] row : shown) {
            assertThat(row).containsOnly(true);
        }
    }

    /** Every table with the same sums and the same shown counts is tried: no withheld count may be the same in all. */
    @Property(tries = 400)
    void no_withheld_count_can_be_worked_out(@ForAll long seed) {
        Random random = new Random(seed);
        int rows = 1 + random.nextInt(3);
        int columns = 2 + random.nextInt(2);
        int fewest = 2 + random.nextInt(2);
        long[][] counts = drawn(random, rows, columns);
        List<long[][]> squares = random.nextBoolean()
                ? List.<long[][]>of(square(counts))
                : List.of(square(counts), square(moved(random, counts)));
        boolean[][] shown = PublicCopy.shown(squares, fewest);
        for (long[][] square : squares) {
            assertNothingSmallIsShown(square, shown, fewest);
            assertNothingIsKnown(square, shown);
        }
    }

    private static void assertNothingSmallIsShown(long[][] square, boolean[][] shown, int fewest) {
        for (int row = 0; row < square.length; row++) {
            for (int column = 0; column < square[0].length; column++) {
                assertThat(shown[row][column] && square[row][column] < fewest).isFalse();
            }
        }
    }

    private static void assertNothingIsKnown(long[][] square, boolean[][] shown) {
        int rows = square.length - 1;
        int columns = square[0].length - 1;
        List<Set<Long>> values = new ArrayList<>();
        for (int i = 0; i < (rows + 1) * columns; i++) {
            values.add(new HashSet<>());
        }
        int[] found = {0};
        each(square, shown, new long[rows][columns], 0, 0, table -> {
            found[0]++;
            for (int column = 0; column < columns; column++) {
                long sum = 0;
                for (int row = 0; row < rows; row++) {
                    values.get(row * columns + column).add(table[row][column]);
                    sum += table[row][column];
                }
                values.get(rows * columns + column).add(sum);
            }
        });
        assertThat(found[0]).as("the table itself is among those tried").isPositive();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (!shown[row][column]) {
                    assertThat(values.get(row * columns + column))
                            .as("row %d, column %d of %s", row, column, Arrays.deepToString(square))
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    private interface Takes {
        void table(long[][] table);
    }

    /** Fills the places one after the other with all that the sums of the rows, which a reader may know, and what is shown allow. */
    private static void each(long[][] square, boolean[][] shown, long[][] table, int row, int column, Takes takes) {
        int rows = table.length;
        int columns = table[0].length;
        if (row == rows) {
            for (int each = 0; each < columns; each++) {
                long sum = 0;
                for (long[] line : table) {
                    sum += line[each];
                }
                if (shown[rows][each] && sum != square[rows][each]) {
                    return;
                }
            }
            takes.table(table);
            return;
        }
        long left = square[row][columns];
        for (int before = 0; before < column; before++) {
            left -= table[row][before];
        }
        long from = column == columns - 1 ? left : 0;
        for (long value = from; value <= left; value++) {
            if (!shown[row][column] || value == square[row][column]) {
                table[row][column] = value;
                boolean last = column == columns - 1;
                each(square, shown, table, last ? row + 1 : row, last ? 0 : column + 1, takes);
            }
        }
    }

    private static long[][] drawn(Random random, int rows, int columns) {
        long[][] counts = new long[rows][columns];
        for (long[] row : counts) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextInt(5);
            }
            // an office without charges has no row
            row[random.nextInt(columns)]++;
        }
        return counts;
    }

    /** The same charges under other criteria: some stand in another column. */
    private static long[][] moved(Random random, long[][] counts) {
        long[][] moved = new long[counts.length][];
        for (int row = 0; row < counts.length; row++) {
            moved[row] = counts[row].clone();
            int from = random.nextInt(moved[row].length);
            int to = random.nextInt(moved[row].length);
            long some = moved[row][from] == 0 ? 0 : random.nextInt((int) moved[row][from] + 1);
            moved[row][from] -= some;
            moved[row][to] += some;
        }
        return moved;
    }

    private static long[][] square(long[][] counts) {
        int rows = counts.length;
        int columns = counts[0].length;
        long[][] square = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                square[row][column] = counts[row][column];
                square[row][columns] += counts[row][column];
                square[rows][column] += counts[row][column];
                square[rows][columns] += counts[row][column];
            }
        }
        return square;
    }
}
