package org.vacatur.rulebook.doctor;

import java.time.LocalDate;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.ReadingDraft;
import org.vacatur.rulebook.ReadingValues;

/** A reading with something in each field that must be known, and nothing else: a condition is tried on it, one field at a time. */
final class PlainReading {
    private PlainReading() {}

    static ChargeReading of() {
        var draft = new ReadingDraft();
        for (String field : ReadingValues.fields()) {
            draft.put(field, ReadingValues.canBeUnknown(field) ? null : some(ReadingValues.type(field)));
        }
        return draft.made();
    }

    private static Object some(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == Boolean.class) {
            return false;
        }
        if (type == Integer.class) {
            return 1;
        }
        return type == LocalDate.class ? LocalDate.EPOCH : "";
    }
}
