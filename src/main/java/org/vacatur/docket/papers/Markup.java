package org.vacatur.docket.papers;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML written front to back; every text and attribute goes through {@link Shown}. */
final class Markup {
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        written.append('>');
        open.push(element);
        return this;
    }

    Markup text(String text) {
        written.append(Shown.xml(text));
        return this;
    }

    Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but a text. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup empty(String element, String... attributes) {
        start(element, attributes);
        written.append("/>");
        return this;
    }

    /** Takes over what another markup wrote. */
    Markup include(Markup other) {
        written.append(other.written);
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return written.toString();
    }

    private void start(String element, String... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Shown.xml(attributes[i + 1]))
                    .append('"');
        }
    }
}
