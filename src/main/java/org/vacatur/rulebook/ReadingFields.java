package org.vacatur.rulebook;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of {@link ChargeReading} by name and by label, found once. */
final class ReadingFields {
    static final List<ReadingField> ALL = Arrays.stream(ChargeReading.class.getRecordComponents())
            .map(ReadingFields::field)
            .toList();

    private static final List<String> NAMES =
            ALL.stream().map(ReadingField::name).toList();
    private static final Map<String, ReadingField> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(ReadingField::name, Function.identity()));
    private static final Map<String, ReadingField> BY_LABEL = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(each -> each.entry().label(), Function.identity()));

    private static final Map<String, Integer> PLACES = places();
    private static final MethodHandle CONSTRUCTOR = constructor();

    private ReadingFields() {}

    private static Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        ALL.forEach(each -> places.put(each.name(), places.size()));
        return places;
    }

    /**
     * Where a field stands in the record.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static int place(String name) {
        var place = PLACES.get(name);
        if (place == null) {
            throw new IllegalArgumentException("A reading has no field named " + name);
        }
        return place;
    }

    /** The reading of checked values, one for each field. */
    static ChargeReading made(@Nullable Object[] values) {
        try {
            return (ChargeReading) CONSTRUCTOR.invokeExact(values);
        } catch (Throwable e) {
            throw new IllegalArgumentException("The reading cannot be built: " + e.getMessage(), e);
        }
    }

    static @Nullable ReadingField named(String name) {
        return BY_NAME.get(name);
    }

    static @Nullable ReadingField labelled(String label) {
        return BY_LABEL.get(label);
    }

    /** The field of a name that was already checked. */
    static ReadingField known(String name) {
        var field = BY_NAME.get(name);
        if (field == null) {
            throw new IllegalArgumentException("A reading has no field named " + name);
        }
        return field;
    }

    static List<String> names() {
        return NAMES;
    }

    static List<String> labels() {
        return ALL.stream().map(each -> each.entry().label()).toList();
    }

    /** Canonical constructor of the record, as {@code (Object[]) -> ChargeReading}. */
    private static MethodHandle constructor() {
        var types = ALL.stream().<Class<?>>map(ReadingField::type).toList();
        try {
            return MethodHandles.lookup()
                    .findConstructor(ChargeReading.class, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.size())
                    .asType(MethodType.methodType(ChargeReading.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReadingField field(RecordComponent component) {
        var entry = Objects.requireNonNull(
                component.getAnnotation(Reading.class), () -> component.getName() + " has no glossary entry");
        try {
            var accessor = MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, ChargeReading.class));
            var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new ReadingField(component.getName(), component.getType(), nullable, entry, accessor);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
