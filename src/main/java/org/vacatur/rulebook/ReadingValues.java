package org.vacatur.rulebook;

import java.lang.invoke.MethodHandle;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reading as values by field name: builds one, and looks one up. */
public final class ReadingValues {
    private static final MethodHandle CONSTRUCTOR = ReadingFields.constructor();

    private ReadingValues() {}

    /**
     * A reading of values by field name. Every field must be named; null means unknown.
     *
     * @throws IllegalArgumentException if a field is missing, not known or of another type, or unknown where it must not be
     */
    public static ChargeReading of(Map<String, @Nullable Object> values) {
        var names = ReadingFields.names();
        var unknown = new HashSet<>(values.keySet());
        names.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("A reading has no field named "
                    + String.join(", ", unknown.stream().sorted().toList()));
        }
        var missing = names.stream().filter(each -> !values.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The reading lacks " + String.join(", ", missing));
        }
        @Nullable
        Object[] arguments = ReadingFields.ALL.stream()
                .map(each -> checked(each, values.get(each.name())))
                .toArray();
        try {
            return (ChargeReading) CONSTRUCTOR.invokeExact(arguments);
        } catch (Throwable e) {
            throw new IllegalArgumentException("The reading cannot be built: " + e.getMessage(), e);
        }
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

    /** A value as it stands in a reason, e.g. {@code "July 26, 2007"}, {@code "guilty plea"}, {@code "yes"}. */
    public static String words(Object value) {
        return Words.of(value);
    }

    private static @Nullable Object checked(ReadingField field, @Nullable Object value) {
        if (value == null && !field.canBeUnknown()) {
            throw new IllegalArgumentException("The field " + field.name() + " is always known and was given no value");
        }
        if (value != null && !field.type().isInstance(value)) {
            throw new IllegalArgumentException("The field " + field.name() + " takes "
                    + field.type().getSimpleName() + ", not "
                    + value.getClass().getSimpleName());
        }
        return value;
    }
}
