package org.vacatur.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as they stand in rule files and in the vocabulary. */
final class Literals {
    private static final int YEAR_MONTH_DAY = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

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

    /** The value of a field that is written so; a number only if there can be as many. */
    static Object of(ReadingField field, String text) throws Blank.NotAValue {
        var value = of(field.type(), text);
        if (value instanceof Integer number && number < 0) {
            throw new Blank.NotAValue(
                    text.strip(),
                    "There cannot be fewer than 0 " + field.entry().label()
                            + ". Write how many, as a whole number in digits",
                    null);
        }
        return value;
    }

    static Object number(String written) throws Blank.NotAValue {
        if (written.matches("-?\\d{1,9}")) {
            return Integer.valueOf(written);
        }
        if (written.matches("-?\\d[\\d.,]* ?[A-Za-z%]+")) {
            throw new Blank.NotAValue(
                    written, "A unit stands with the number. Write how many, as a whole number in digits", null);
        }
        throw new Blank.NotAValue(written, "Write a whole number in digits", whole(written));
    }

    /** Thousands set apart, or the decimals a spreadsheet adds. */
    private static @Nullable String whole(String written) {
        if (written.matches("\\d{1,9}\\.0+")) {
            return written.substring(0, written.indexOf('.'));
        }
        return written.matches("\\d{1,3}(,\\d{3}){1,2}") ? written.replace(",", "") : null;
    }

    static Object day(String written) throws Blank.NotAValue {
        try {
            // parse alone takes years of nine digits
            if (written.length() == YEAR_MONTH_DAY) {
                return within(LocalDate.parse(written));
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        var meant = DayWritten.of(written);
        throw new Blank.NotAValue(written, meant.reproach(), meant.meant());
    }

    /** No record and no rule is of another year: one that is was mistyped. */
    private static LocalDate within(LocalDate day) throws Blank.NotAValue {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Blank.NotAValue(
                    day.toString(),
                    "The year lies outside " + FIRST_YEAR + " to " + LAST_YEAR + ". Look whether it is mistyped",
                    null);
        }
        return day;
    }
}
