package org.vacatur.recommendation.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.vacatur.rulebook.ReadingValues;

/**
 * The days that stand for all days on which something not dated may have happened: each day that the record names, and two of each time
 * between them, so that of two such things either can be the earlier. Nothing happened after the date of judgment.
 */
final class Days {
    private final Map<LocalDate, String> means = new LinkedHashMap<>();

    /**
     * Takes the days the record names.
     *
     * @param named the days that the fact is compared with
     * @param last date of judgment
     */
    Days(Collection<LocalDate> named, LocalDate last) {
        TreeSet<LocalDate> limits = new TreeSet<>(named);
        limits.removeIf(each -> each.isAfter(last));
        if (limits.isEmpty()) {
            means.put(last.minusDays(1), "any day");
            means.put(last, "any day");
            return;
        }
        before(limits.first());
        LocalDate previous = null;
        for (LocalDate each : limits) {
            if (previous != null) {
                between(previous, each);
            }
            means.put(each, ReadingValues.words(each));
            previous = each;
        }
        after(limits.last(), last);
    }

    private void before(LocalDate first) {
        String words = "any day before " + ReadingValues.words(first);
        means.put(first.minusDays(1), words);
        means.put(first.minusDays(2), words);
    }

    private void between(LocalDate earlier, LocalDate later) {
        String words = "any day between " + ReadingValues.words(earlier) + " and " + ReadingValues.words(later);
        for (LocalDate each : List.of(earlier.plusDays(1), later.minusDays(1))) {
            if (each.isAfter(earlier) && each.isBefore(later)) {
                means.put(each, words);
            }
        }
    }

    private void after(LocalDate latest, LocalDate last) {
        String words = "any day after " + ReadingValues.words(latest);
        for (LocalDate each : List.of(latest.plusDays(1), latest.plusDays(2))) {
            if (!each.isAfter(last)) {
                means.put(each, words);
            }
        }
    }

    Collection<LocalDate> all() {
        return means.keySet();
    }

    String means(LocalDate day) {
        return means.getOrDefault(day, ReadingValues.words(day));
    }
}
