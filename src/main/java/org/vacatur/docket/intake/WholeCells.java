package org.vacatur.docket.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers.
 *
 * @param least the smallest the contract takes
 * @param most the largest
 */
record WholeCells(int least, int most) implements CellReader {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    @Override
    public CellRead read(Cell cell, Manner manner) {
        String digits = cell.form() == Cell.Form.DAY ? null : digits(cell);
        if (digits == null || !DIGITS.matcher(digits).matches()) {
            return CellRead.refused("this is not a whole number. Write digits only, from " + least + " to " + most);
        }
        int number = Integer.parseInt(digits);
        return number < least || number > most
                ? CellRead.refused("the number must be from " + least + " to " + most)
                : CellRead.of(Integer.toString(number));
    }

    private static @Nullable String digits(Cell cell) {
        return cell.form() == Cell.Form.NUMBER ? Numbers.whole(cell.text()) : cell.text();
    }
}
