package org.vacatur.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Values as they stand in rule files and in the vocabulary. */
final class Literals {
    private static final int YEAR_MONTH_DAY = 10;

    private Literals() {}

    /** The value of a field's type that is written so; constants exactly by name. */
    static Object of(Class<?> type, String text) throws Blank.NotAValue {
        var written = text.strip();
        if (type.isEnum()) {
            return constant(type, written);
        }
        if (type == Boolean.class) {
            return truth(written);
        }
        if (type == Integer.class) {
            return number(written);
        }
        return type == LocalDate.class ? day(written) : written;
    }

    static Object constant(Class<?> type, String written) throws Blank.NotAValue {
        var meant = Words.constant(type, written);
        if (meant != null && ((Enum<?>) meant).name().equals(written)) {
            return meant;
        }
        var names = Words.constantNames(type);
        var known = "not one of " + String.join(", ", names);
        if (meant != null) {
            throw new Blank.NotAValue(
                    written, "Write the value in capitals, as in the glossary", ((Enum<?>) meant).name());
        }
        throw new Blank.NotAValue(written, "This value is " + known, Nearest.of(written, names));
    }

    static Object truth(String written) throws Blank.NotAValue {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Blank.NotAValue(written, "Write true or false", null);
        };
    }

    /** The answer in a cell of a table, in any case. */
    static boolean yesOrNo(String written) throws Blank.NotAValue {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new Blank.NotAValue(written, "Write yes or no, or leave the cell blank", null);
        };
    }

    static Object number(String written) throws Blank.NotAValue {
        if (written.matches("-?\\d{1,9}")) {
            return Integer.valueOf(written);
        }
        throw new Blank.NotAValue(written, "Write a whole number in digits", null);
    }

    static Object day(String written) throws Blank.NotAValue {
        try {
            // parse alone takes years of nine digits
            if (written.length() == YEAR_MONTH_DAY) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw new Blank.NotAValue(written, "Write the day as year-month-day, e.g. 2004-07-01", null);
    }
}
