package org.vacatur.docket.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as spreadsheets write them. */
final class Numbers {
    static final Pattern EXPONENT = Pattern.compile("[+-]?\\d+(?:[.,]\\d*)?[eE][+-]?\\d{1,3}");
    private static final int MOST_DIGITS = 40;

    private Numbers() {}

    /** The digits of a whole number that a workbook stores; null if it is none, or a very large one. */
    static @Nullable String whole(String stored) {
        if (stored.length() > MOST_DIGITS) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(stored);
            boolean small = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
            return small && number.stripTrailingZeros().scale() <= 0
                    ? number.toBigInteger().toString()
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
