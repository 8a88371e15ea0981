package org.vacatur.facts;

import org.jspecify.annotations.Nullable;

/**
 * One component of a record of facts.
 *
 * @param name its name in the contract
 * @param position its place in the record
 * @param list whether it is a list
 * @param element its type, or that of the elements of the list
 * @param shape the record it belongs to
 */
record Part(String name, int position, boolean list, Class<?> element, Shape shape) {
    static Part of(Class<?> record, String name) {
        if (record.isRecord()) {
            for (Part each : Shape.of(record).parts()) {
                if (each.name.equals(name)) {
                    return each;
                }
            }
        }
        throw new IllegalArgumentException("The facts have nothing called " + name);
    }

    @Nullable
    Object of(Record record) {
        return shape.values(record)[position];
    }
}
