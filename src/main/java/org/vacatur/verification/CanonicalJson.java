package org.vacatur.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON of texts, lists and groups in the one form RFC 8785 leaves: no white space, the names of a group in the order of their UTF-16
 * units and each once, and only those characters escaped that must be, in the shortest way. Anything else is refused, so two different
 * rows of bytes never mean the same.
 */
final class CanonicalJson {
    /** Groups and lists within one another. */
    private static final int DEEPEST = 32;

    private static final String ESCAPES = "\"\\bfnrt";
    private static final String ESCAPED = "\"\\\b\f\n\r\t";
    private static final String HEXADECIMAL = "0123456789abcdef";

    private final String text;
    private int at;

    private CanonicalJson(String text) {
        this.text = text;
    }

    /** The group that the text is; its values are texts, lists and maps. */
    static Map<String, Object> group(String text) throws Flaw {
        CanonicalJson json = new CanonicalJson(text);
        Map<String, Object> group = json.group(1);
        if (json.at != text.length()) {
            throw new Flaw("has text after its closing brace");
        }
        return group;
    }

    private Object value(int depth) throws Flaw {
        return switch (peek()) {
            case '"' -> text();
            case '[' -> list(depth);
            case '{' -> group(depth);
            default -> throw malformed("holds something that is no text, list or group");
        };
    }

    private Map<String, Object> group(int depth) throws Flaw {
        open('{', depth);
        Map<String, Object> members = new LinkedHashMap<>();
        if (skipped('}')) {
            return members;
        }
        String before = null;
        do {
            String name = text();
            requireOrder(before, name);
            require(':');
            members.put(name, value(depth + 1));
            before = name;
        } while (skipped(','));
        require('}');
        return members;
    }

    private void requireOrder(@Nullable String before, String name) throws Flaw {
        if (before != null && before.compareTo(name) >= 0) {
            throw malformed("has names that are doubled or not in order");
        }
    }

    private List<Object> list(int depth) throws Flaw {
        open('[', depth);
        List<Object> items = new ArrayList<>();
        if (skipped(']')) {
            return items;
        }
        do {
            items.add(value(depth + 1));
        } while (skipped(','));
        require(']');
        return items;
    }

    private String text() throws Flaw {
        require('"');
        int start = at;
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        at = end;
        if (peek() != '"') {
            return escaped(start);
        }
        at++;
        return text.substring(start, end);
    }

    private String escaped(int start) throws Flaw {
        StringBuilder read = new StringBuilder(text.substring(start, at));
        while (!skipped('"')) {
            char next = peek();
            at++;
            read.append(isPlain(next) ? next : escape(next));
        }
        return read.toString();
    }

    private char escape(char sign) throws Flaw {
        if (sign != '\\') {
            throw malformed("has a bare control character, or a text without its end");
        }
        char kind = peek();
        at++;
        int known = ESCAPES.indexOf(kind);
        if (known >= 0) {
            return ESCAPED.charAt(known);
        }
        if (kind == 'u' && text.startsWith("00", at) && at + 4 <= text.length()) {
            int code = 16 * HEXADECIMAL.indexOf(text.charAt(at + 2)) + HEXADECIMAL.indexOf(text.charAt(at + 3));
            boolean both =
                    HEXADECIMAL.indexOf(text.charAt(at + 2)) >= 0 && HEXADECIMAL.indexOf(text.charAt(at + 3)) >= 0;
            if (both && code < ' ' && ESCAPED.indexOf(code) < 0) {
                at += 4;
                return (char) code;
            }
        }
        throw malformed("has an escape that is not the canonical one");
    }

    private static boolean isPlain(char each) {
        return each >= ' ' && each != '"' && each != '\\';
    }

    private void open(char bracket, int depth) throws Flaw {
        require(bracket);
        if (depth > DEEPEST) {
            throw malformed("is nested deeper than " + DEEPEST + " levels");
        }
    }

    /** The character at hand; at the end one that no form of JSON has bare. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean skipped(char wanted) {
        boolean there = peek() == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void require(char wanted) throws Flaw {
        if (!skipped(wanted)) {
            throw malformed("wants " + wanted);
        }
    }

    private Flaw malformed(String what) {
        return new Flaw("is not canonical JSON of texts, lists and groups: " + what + " at character " + (at + 1));
    }
}
