package org.vacatur.rulebook;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a reading from values by field name, and refuses a field that is missing, not known or of another type. */
public final class ReadingValues {
    private static final RecordComponent[] FIELDS = ChargeReading.class.getRecordComponents();
    private static final MethodHandle MAKE = constructor();

    private ReadingValues() {}

    /**
     * @param values every field by its name; null for what is not known
     * @throws IllegalArgumentException if a field is missing, not known, or of another type
     */
    public static ChargeReading of(Map<String, @Nullable Object> values) {
        @Nullable Object[] arguments = new @Nullable Object[FIELDS.length];
        for (int i = 0; i < FIELDS.length; i++) {
            String name = FIELDS[i].getName();
            Object value = values.get(name);
            if (value == null ? !values.containsKey(name) : !FIELDS[i].getType().isInstance(value)) {
                throw new IllegalArgumentException("The reading's field " + name + " is "
                        + (value == null ? "missing" : "a " + value.getClass().getSimpleName()));
            }
            arguments[i] = value;
        }
        if (values.size() != FIELDS.length) {
            throw new IllegalArgumentException("A reading has " + FIELDS.length + " fields, not " + values.size());
        }
        try {
            return (ChargeReading) MAKE.invoke(arguments);
        } catch (Throwable impossible) {
            throw new IllegalStateException("A reading could not be made", impossible);
        }
    }

    private static MethodHandle constructor() {
        try {
            Class<?>[] types =
                    Arrays.stream(FIELDS).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return MethodHandles.lookup()
                    .unreflectConstructor(ChargeReading.class.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, FIELDS.length);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
