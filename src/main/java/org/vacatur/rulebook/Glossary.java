package org.vacatur.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every field of the reading by name. */
public final class Glossary {
    private static final Map<String, Entry> ENTRIES = entries();

    private Glossary() {}

    /** The entry of a field. */
    public static Entry entry(String field) {
        Entry entry = ENTRIES.get(field);
        if (entry == null) {
            throw new IllegalArgumentException("The reading has no field " + field);
        }
        return entry;
    }

    private static Map<String, Entry> entries() {
        var entries = new LinkedHashMap<String, Entry>();
        Arrays.stream(ChargeReading.class.getRecordComponents())
                .forEach(each -> entries.put(each.getName(), new Entry(each)));
        return entries;
    }

    /** One field. */
    public static final class Entry {
        private final RecordComponent component;
        private final Reading reading;

        private Entry(RecordComponent component) {
            this.component = component;
            this.reading = component.getAnnotation(Reading.class);
        }

        /** The question to put where it is not known. */
        public String ask() {
            return reading.ask();
        }

        /** Its value in a reading; null if not known. */
        public @Nullable Object value(ChargeReading of) {
            try {
                return component.getAccessor().invoke(of);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
