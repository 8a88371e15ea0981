package org.vacatur.docket.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which counts everybody may see. Withheld are counts under {@value #FEWEST}; counts that differ by less than that between two offices'
 * criteria, for the difference is a count of charges too; and as many others as it takes that none of these can be worked out from the
 * sums. A count that is withheld under one office's criteria is withheld under all: most of them are the same under each.
 */
final class PublicCopy {
    static final int FEWEST = 11;

    private PublicCopy() {}

    /**
     * The places that are shown, the sums at the ends of rows and below the columns among them.
     *
     * @param grids the same charges under several criteria, or one table
     */
    static boolean[][] shown(List<Grid> grids) {
        return shown(grids.stream().map(Grid::square).toList(), FEWEST);
    }

    static boolean[][] shown(List<long[][]> squares, int fewest) {
        boolean[][] withheld = small(squares, fewest);
        int rows = withheld.length - 1;
        int columns = withheld[0].length - 1;
        long[][] any = squares.get(0);
        boolean withoutSums = rows == 1;
        for (int row = 0; row < rows; row++) {
            withheld[row][columns] = any[row][columns] < fewest;
            // who knows all others and the sum of all knows the office that is left
            withoutSums |= withheld[row][columns];
        }
        for (int column = 0; column <= columns; column++) {
            withheld[rows][column] |= withoutSums;
        }
        boolean[][] needed = copy(withheld);
        boolean more = true;
        while (more) {
            more = false;
            for (long[][] square : squares) {
                more |= new Withheld(square, withheld).complete();
            }
        }
        showAgain(squares, withheld, needed);
        boolean[][] shown = copy(withheld);
        for (boolean[] row : shown) {
            for (int column = 0; column <= columns; column++) {
                row[column] = !row[column];
            }
        }
        return shown;
    }

    /** Shows again, large counts first, what it turned out was not needed to keep others from being worked out. */
    private static void showAgain(List<long[][]> squares, boolean[][] withheld, boolean[][] needed) {
        List<int[]> places = new ArrayList<>();
        for (int row = 0; row < withheld.length; row++) {
            for (int column = 0; column < withheld[0].length; column++) {
                if (withheld[row][column] && !needed[row][column]) {
                    places.add(new int[] {row, column});
                }
            }
        }
        places.sort(Comparator.comparingLong(each -> -squares.get(0)[each[0]][each[1]]));
        for (int[] each : places) {
            withheld[each[0]][each[1]] = false;
            withheld[each[0]][each[1]] = squares.stream().anyMatch(square -> !new Withheld(square, withheld).holds());
        }
    }

    private static boolean[][] copy(boolean[][] places) {
        return Arrays.stream(places).map(boolean[]::clone).toArray(boolean[][]::new);
    }

    private static boolean[][] small(List<long[][]> squares, int fewest) {
        long[][] any = squares.get(0);
        boolean[][] small = new boolean[any.length][any[0].length];
        for (int row = 0; row < any.length; row++) {
            for (int column = 0; column < any[0].length; column++) {
                for (long[][] one : squares) {
                    small[row][column] |= one[row][column] < fewest;
                    for (long[][] other : squares) {
                        long differs = one[row][column] - other[row][column];
                        small[row][column] |= differs > 0 && differs < fewest;
                    }
                }
            }
        }
        return small;
    }
}
