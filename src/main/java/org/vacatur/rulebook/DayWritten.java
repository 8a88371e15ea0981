package org.vacatur.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day that was written in another form than year-month-day, and what it must have meant.
 *
 * @param reproach what is wrong with it, and what to write
 * @param meant the same day as year-month-day; null where it could be another as well
 */
record DayWritten(String reproach, @Nullable String meant) {
    private static final String WRITE = "Write the day as year-month-day, e.g. 2004-07-01";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern TIME =
            Pattern.compile("[ T]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?( ?[AaPp][Mm])?Z?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("[0-9]{1,2}[-/. ]([0-9]{1,2}|[A-Za-z]{3,9})[-/. ]'?[0-9]{2}");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([A-Za-z]{3,9})\\.? +([0-9]{1,2})(?:st|nd|rd|th)?,? +([0-9]{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?[- ]+(?:of )?([A-Za-z]{3,9})\\.?,?[- ]+([0-9]{4})");
    private static final Pattern NO_DAY =
            Pattern.compile("([A-Za-z]{3,9},? +[0-9]{4}|[0-9]{1,2}/[0-9]{4}|[0-9]{4}-[0-9]{1,2})");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(19|20)([0-9]{2})([0-9]{2})([0-9]{2})");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(\\.0+)?");

    /** Day 0 of a spreadsheet, and the days it calls 1 January 1950 and 31 December 2099. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int OLDEST_SERIAL = 18_264;
    private static final int NEWEST_SERIAL = 73_050;

    /** What to say of a text that is no day as year-month-day. */
    static DayWritten of(String written) {
        String text = TIME.matcher(written.strip()).replaceFirst("").strip();
        Matcher match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            return yearFirst(number(match, 1), number(match, 2), number(match, 3));
        }
        match = YEAR_LAST.matcher(text);
        if (match.matches()) {
            return yearLast(number(match, 3), number(match, 1), number(match, 2));
        }
        match = MONTH_FIRST.matcher(text);
        if (match.matches()) {
            return named(number(match, 3), match.group(1), number(match, 2));
        }
        match = DAY_FIRST.matcher(text);
        if (match.matches()) {
            return named(number(match, 3), match.group(2), number(match, 1));
        }
        match = RUN_TOGETHER.matcher(text);
        if (match.matches()) {
            return yearFirst(number(match, 1) * 100 + number(match, 2), number(match, 3), number(match, 4));
        }
        if (SERIAL.matcher(text).matches()) {
            return serial(Integer.parseInt(text.substring(0, 5)));
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return new DayWritten("The year has two digits. " + WRITE, null);
        }
        if (NO_DAY.matcher(text).matches()) {
            return new DayWritten("The day of the month is missing. " + WRITE, null);
        }
        return new DayWritten(WRITE, null);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static DayWritten yearFirst(int year, int month, int day) {
        String meant = day(year, month, day);
        if (meant != null) {
            return new DayWritten("A day is written in another form here. " + WRITE, meant);
        }
        if (month > 12) {
            return new DayWritten(
                    "There is no month " + month + ". Write year, month and day in this order, e.g. 2004-07-01",
                    day(year, day, month));
        }
        return new DayWritten("There is no such day. " + WRITE, null);
    }

    private static DayWritten yearLast(int year, int first, int second) {
        String american = day(year, first, second);
        String european = day(year, second, first);
        if (american != null && european != null && !american.equals(european)) {
            return new DayWritten(
                    "Which is the month cannot be told. Write " + american + " or " + european + ", as year-month-day",
                    null);
        }
        String meant = american == null ? european : american;
        return new DayWritten(
                meant == null ? "There is no such day. " + WRITE : "The day is typed as text. " + WRITE, meant);
    }

    private static DayWritten named(int year, String name, int day) {
        int month = 0;
        if (name.length() >= 3) {
            month = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        }
        String meant = month == 0 ? null : day(year, month, day);
        return new DayWritten(
                meant == null ? "There is no such day. " + WRITE : "The day is typed as text. " + WRITE, meant);
    }

    private static DayWritten serial(int number) {
        boolean likely = number >= OLDEST_SERIAL && number <= NEWEST_SERIAL;
        return likely
                ? new DayWritten(
                        "This is how a spreadsheet counts days inside. " + WRITE + ", and format the cell as text",
                        DAY_ZERO.plusDays(number).toString())
                : new DayWritten(WRITE, null);
    }

    private static @Nullable String day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
