package org.vacatur.rulebook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reading as values by field name: builds one, and looks one up. */
public final class ReadingValues {
    private ReadingValues() {}

    /**
     * A reading of values by field name. Every field must be named; null means unknown.
     *
     * @throws IllegalArgumentException if a field is missing, not known or of another type, or unknown where it must not be
     */
    public static ChargeReading of(Map<String, @Nullable Object> values) {
        var draft = new ReadingDraft();
        values.forEach(draft::put);
        return draft.made();
    }

    /**
     * The value of a field; null where it is unknown.
     *
     * @throws IllegalArgumentException if there is no field of that name
     */
    public static @Nullable Object value(ChargeReading reading, String field) {
        return ReadingFields.known(field).of(reading);
    }

    /** The names of all fields, in the order of the reading. */
    public static List<String> fields() {
        return ReadingFields.names();
    }

    /** The type of a field: an enum, Boolean, Integer, String or LocalDate. */
    public static Class<?> type(String field) {
        return ReadingFields.known(field).type();
    }

    /** Whether a field may be unknown. */
    public static boolean canBeUnknown(String field) {
        return ReadingFields.known(field).canBeUnknown();
    }

    /** A value as it stands in a reason, e.g. {@code "July 26, 2007"}, {@code "guilty plea"}, {@code "yes"}. */
    public static String words(Object value) {
        return Words.of(value);
    }
}
