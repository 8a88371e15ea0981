package org.vacatur.rulebook;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * One field of {@link ChargeReading}.
 *
 * @param name its name in the record and in {@code vocabulary.dsl}
 * @param type its type: an enum, Boolean, Integer, String or LocalDate
 * @param canBeUnknown whether it may be null
 * @param entry its glossary entry
 * @param accessor reads it, as {@code (ChargeReading) -> Object}
 */
record ReadingField(String name, Class<?> type, boolean canBeUnknown, Reading entry, MethodHandle accessor) {

    @Nullable
    Object of(ChargeReading reading) {
        try {
            return (Object) accessor.invokeExact(reading);
        } catch (Throwable e) {
            throw new IllegalStateException("The field " + name + " cannot be read", e);
        }
    }

    /**
     * A value that this field may have.
     *
     * @throws IllegalArgumentException if it may not
     */
    @Nullable
    Object checked(@Nullable Object value) {
        if (value == null && !canBeUnknown) {
            throw new IllegalArgumentException("The field " + name + " is always known and was given no value");
        }
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("The field " + name + " takes " + type.getSimpleName() + ", not "
                    + value.getClass().getSimpleName());
        }
        return value;
    }

    /** Whether values of this field have an order that a sentence may use. */
    boolean ordered() {
        return type == Integer.class || type == java.time.LocalDate.class;
    }
}
