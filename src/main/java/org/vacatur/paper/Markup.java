package org.vacatur.paper;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML written front to back; every text and attribute goes through {@link Shown}. */
public final class Markup {
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    public Markup open(String element, String... attributes) {
        start(element, attributes);
        written.append('>');
        open.push(element);
        return this;
    }

    /** Text of the element that is open. */
    public Markup text(String text) {
        written.append(Shown.xml(text));
        return this;
    }

    /** Ends the element that was begun last. */
    public Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but a text. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element that holds nothing. */
    public Markup empty(String element, String... attributes) {
        start(element, attributes);
        written.append("/>");
        return this;
    }

    /** Takes over what another markup wrote. */
    public Markup include(Markup other) {
        written.append(other.written);
        return this;
    }

    /**
     * What was written.
     *
     * @throws IllegalStateException if an element is open
     */
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
