package org.vacatur.facts;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record of facts is made of, found once for each. */
final class Shape {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final List<Part> parts = new ArrayList<>();
    private final List<MethodHandle> accessors = new ArrayList<>();
    private final MethodHandle constructor;

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            for (RecordComponent each : components) {
                accessors.add(
                        lookup.unreflect(each.getAccessor()).asType(MethodType.methodType(Object.class, Record.class)));
                boolean list = each.getType() == List.class;
                Class<?> element = list
                        ? (Class<?>) ((ParameterizedType) each.getGenericType()).getActualTypeArguments()[0]
                        : each.getType();
                parts.add(new Part(each.getName(), parts.size(), list, element, this));
            }
            constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record of facts", e);
        }
    }

    static Shape of(Class<?> record) {
        return SHAPES.get(record);
    }

    List<Part> parts() {
        return parts;
    }

    @Nullable
    Object[] nothing() {
        return new @Nullable Object[parts.size()];
    }

    @Nullable
    Object[] values(Record record) {
        @Nullable Object[] values = nothing();
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = (Object) accessors.get(i).invokeExact(record);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("A record of facts cannot be read", e);
        }
        return values;
    }

    Object made(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Throwable e) {
            throw new IllegalArgumentException("No facts can be made of these values", e);
        }
    }
}
