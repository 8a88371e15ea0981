package org.vacatur.docket.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days of one case, in the years in which the analyst signed certificates.
 *
 * @param filed the complaint or indictment
 * @param signed her signature
 * @param disposed the plea, admission or verdict
 */
record Timeline(LocalDate filed, LocalDate signed, LocalDate disposed) {
    /** Day of judgment: the letters were due. */
    static final LocalDate AS_OF = LocalDate.of(2017, 4, 18);

    private static final LocalDate FIRST_DISPOSITION = LocalDate.of(2004, 5, 3);
    private static final LocalDate LABORATORY_CLOSED = LocalDate.of(2012, 8, 30);

    /** She signed before the plea. */
    static Timeline signedBefore(Draw draw) {
        LocalDate disposed = workday(dayBetween(draw, FIRST_DISPOSITION, LABORATORY_CLOSED));
        LocalDate signed = workday(disposed.minusDays(draw.between(5, 140)));
        return new Timeline(workday(signed.minusDays(draw.between(4, 60))), signed, disposed);
    }

    /** She signed after the plea. */
    static Timeline signedAfter(Draw draw) {
        LocalDate signed = workday(dayBetween(draw, FIRST_DISPOSITION.plusDays(200), LABORATORY_CLOSED));
        LocalDate disposed = workday(signed.minusDays(draw.between(10, 120)));
        return new Timeline(workday(disposed.minusDays(draw.between(4, 60))), signed, disposed);
    }

    /** A working day after every disposition and before the day of judgment, on which relief may have been given. */
    static LocalDate relief(Draw draw) {
        return workday(dayBetween(draw, LocalDate.of(2012, 11, 5), AS_OF.minusDays(30)));
    }

    static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.minusDays(1)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }

    private static LocalDate dayBetween(Draw draw, LocalDate first, LocalDate last) {
        return first.plusDays(draw.between(0, (int) (last.toEpochDay() - first.toEpochDay())));
    }
}
