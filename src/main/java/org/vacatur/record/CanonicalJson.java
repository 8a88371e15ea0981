package org.vacatur.record;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes canonical JSON (RFC 8785) of texts, lists and groups: names in the order of their UTF-16 units, no white space, the
 * shortest escapes. Numbers are not written, because they are where two writers differ.
 */
final class CanonicalJson {
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The canonical text of a value.
     *
     * @param value a {@link String}, a {@link Collection} or a {@link Map} with texts as names, of such values
     * @throws IllegalArgumentException if it holds anything else, or a text that is not Unicode
     */
    static String of(Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    private void write(Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Map<?, ?> group) {
            group(group);
        } else if (value instanceof Collection<?> list) {
            out.append('[');
            String comma = "";
            for (Object each : list) {
                out.append(comma);
                write(each);
                comma = ",";
            }
            out.append(']');
        } else {
            throw new IllegalArgumentException("A record holds texts, lists and groups, and no " + value.getClass());
        }
    }

    private void group(Map<?, ?> group) {
        // the natural order of texts is that of their UTF-16 units
        Map<String, Object> sorted = new TreeMap<>();
        group.forEach((name, value) -> sorted.put((String) name, value));
        out.append('{');
        String comma = "";
        for (Map.Entry<String, Object> each : sorted.entrySet()) {
            out.append(comma);
            text(each.getKey());
            out.append(':');
            write(each.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean pair = Character.isHighSurrogate(each)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(each) && !pair) {
                throw new IllegalArgumentException("A text with half of a character cannot be recorded");
            }
            if (pair) {
                out.append(each).append(text.charAt(++i));
            } else {
                escaped(each);
            }
        }
        out.append('"');
    }

    private void escaped(char each) {
        switch (each) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (each < ' ') {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
                } else {
                    out.append(each);
                }
            }
        }
    }
}
