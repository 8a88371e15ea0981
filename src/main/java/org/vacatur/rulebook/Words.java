package org.vacatur.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as people write them: dates, yes and no, and the constants of an enum in words. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final Set<String> PROPER = Set.of(
            "suffolk", "middlesex", "essex", "norfolk", "plymouth", "bristol", "cape", "islands", "amherst", "hinton");
    private static final Set<String> INITIALS = Set.of("bmc", "cwof");

    private Words() {}

    static String of(Object value) {
        if (value instanceof LocalDate date) {
            return DAY.format(date);
        }
        if (value instanceof Boolean known) {
            return known ? "yes" : "no";
        }
        if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.name().toLowerCase(Locale.ROOT).split("_"))
                    .map(Words::capitalised)
                    .collect(Collectors.joining(" "));
        }
        return value.toString();
    }

    /** The constant a person means by its name or its words, in any case, with blanks, hyphens and "&amp;" alike. */
    static @Nullable Object constant(Class<?> type, String text) {
        var wanted = folded(text);
        for (var each : constants(type)) {
            if (folded(each.toString()).equals(wanted)) {
                return each;
            }
        }
        return null;
    }

    /** Names of the constants of an enum; nothing for another type. */
    static List<String> constantNames(Class<?> type) {
        return Arrays.stream(constants(type))
                .map(each -> ((Enum<?>) each).name())
                .toList();
    }

    private static Object[] constants(Class<?> type) {
        var constants = type.getEnumConstants();
        return constants == null ? new Object[0] : constants;
    }

    private static String capitalised(String word) {
        if (INITIALS.contains(word)) {
            return word.toUpperCase(Locale.ROOT);
        }
        return PROPER.contains(word) ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    private static String folded(String text) {
        return text.strip()
                .toUpperCase(Locale.ROOT)
                .replace("&", " AND ")
                .replaceAll("[\\s_-]+", "_")
                .replaceAll("^_|_$", "");
    }
}
