package org.vacatur.docket.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates: in ISO 8601, as a date cell of a workbook, or in the one order the profile states. A day is never guessed. */
record DayCells() implements CellReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final String WRITE = "Write it year-month-day, as in 2009-04-30";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,4})([/.-])(\\d{1,2})\\2(\\d{1,4})");
    private static final Pattern WITH_TIME = Pattern.compile(".*\\d[ T]\\d{1,2}:\\d{2}.*");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");

    @Override
    public CellRead read(Cell cell, Manner manner) {
        String text = cell.text();
        Matcher iso = ISO.matcher(text);
        if (iso.matches() && cell.form() != Cell.Form.NUMBER) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        if (cell.form() == Cell.Form.ERROR) {
            return CellRead.refused("the cell holds a formula without a result. " + WRITE);
        }
        if (cell.form() == Cell.Form.NUMBER
                || DIGITS.matcher(text).matches()
                || Numbers.EXPONENT.matcher(text).matches()) {
            return CellRead.refused("this is a bare number, not a date. Format the column as date, or "
                    + WRITE.toLowerCase(java.util.Locale.ROOT));
        }
        if (WITH_TIME.matcher(text).matches()) {
            return CellRead.refused("the date carries a time of day. Leave the time out");
        }
        Matcher parts = PARTS.matcher(text);
        return parts.matches() ? parts(parts, manner.dateOrder()) : CellRead.refused("this is not a date. " + WRITE);
    }

    private static CellRead parts(Matcher parts, @Nullable DateOrder order) {
        boolean yearFirst = parts.group(1).length() == 4;
        boolean yearLast = parts.group(4).length() == 4 && parts.group(1).length() <= 2;
        if (!yearFirst && !yearLast) {
            return CellRead.refused("the year has two digits, so the century is not said. " + WRITE);
        }
        int first = number(parts, 1);
        int second = number(parts, 3);
        int third = number(parts, 4);
        if (order == DateOrder.YMD && yearFirst) {
            return day(first, second, third);
        }
        if (order == DateOrder.MDY && yearLast) {
            return day(third, first, second);
        }
        if (order == DateOrder.DMY && yearLast) {
            return day(third, second, first);
        }
        if (order != null) {
            return CellRead.refused("the date is not in the order of the profile, " + order.words() + ". " + WRITE);
        }
        return yearFirst
                ? CellRead.refused("the date is not written as it must be. " + WRITE)
                : unsure(third, first, second);
    }

    private static CellRead unsure(int year, int first, int second) {
        Set<LocalDate> readings = new LinkedHashSet<>();
        add(readings, year, first, second);
        add(readings, year, second, first);
        if (readings.size() == 2) {
            var both = readings.iterator();
            return CellRead.refused(
                    "day and month cannot be told apart: it is one day read as month/day/year and another read as "
                            + "day/month/year. " + WRITE + ", or choose a profile that states the order",
                    "could be " + both.next() + " (month/day/year) or " + both.next() + " (day/month/year)");
        }
        return readings.isEmpty()
                ? CellRead.refused("this day is not in the calendar. " + WRITE)
                : CellRead.refused(
                        "the date is not written as it must be. " + WRITE
                                + ", or choose a profile that states the order",
                        "probably " + readings.iterator().next());
    }

    private static void add(Set<LocalDate> readings, int year, int month, int day) {
        try {
            readings.add(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // then it is not read so
        }
    }

    private static CellRead day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return CellRead.refused(
                    "the year is not between " + FIRST_YEAR + " and " + LAST_YEAR + ". Look at its digits");
        }
        try {
            return CellRead.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return CellRead.refused("this day is not in the calendar. " + WRITE);
        }
    }

    private static int number(Matcher matched, int group) {
        return Integer.parseInt(matched.group(group));
    }
}
