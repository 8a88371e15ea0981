package org.vacatur.secondopinion;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.vacatur.facts.CaseFacts;

/** A case as text a person can read: every fact that is given, one to a line, nothing that is absent. */
final class InWords {
    private final StringBuilder text = new StringBuilder();

    private InWords() {}

    static String of(CaseFacts facts) {
        InWords words = new InWords();
        words.record(facts, "  ");
        return words.text.toString();
    }

    private void record(Record facts, String indent) {
        for (RecordComponent each : facts.getClass().getRecordComponents()) {
            value(each.getName(), read(each, facts), indent);
        }
    }

    private void value(String name, Object value, String indent) {
        if (value instanceof Record part) {
            line(indent, name);
            record(part, indent + "  ");
        } else if (value instanceof List<?> parts) {
            for (int place = 0; place < parts.size(); place++) {
                value(name + "[" + place + "]", parts.get(place), indent);
            }
        } else if (value != null) {
            line(indent, name + ": " + value);
        }
    }

    private void line(String indent, String words) {
        text.append(indent).append(words).append(System.lineSeparator());
    }

    private static Object read(RecordComponent component, Record facts) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Cannot read " + component, unreadable);
        }
    }
}
