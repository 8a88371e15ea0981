package org.vacatur.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place in the facts of a case, as a JSON pointer (RFC 6901) into what the contract calls {@code CaseFacts}. Facts are never changed:
 * {@link #with} gives others.
 */
public final class FactPointer {
    private final String text;
    private final String[] steps;

    private FactPointer(String text) {
        this.text = text;
        this.steps = text.substring(1).split("/", -1);
    }

    /**
     * Reads a pointer, e.g. {@code "/charges/0/certificates/1/dookhanRole"}.
     *
     * @throws IllegalArgumentException if it does not begin with a slash
     */
    public static FactPointer parse(String text) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("A JSON pointer begins with a slash: " + text);
        }
        return new FactPointer(text);
    }

    /**
     * What stands there; null where nothing does.
     *
     * @throws IllegalArgumentException if the contract has no such fact
     */
    public @Nullable Object value(CaseFacts facts) {
        Object here = facts;
        Class<?> type = CaseFacts.class;
        boolean inList = false;
        for (String step : steps) {
            if (inList) {
                List<?> elements = here == null ? List.of() : (List<?>) here;
                int index = Integer.parseInt(step);
                here = index < elements.size() ? elements.get(index) : null;
                inList = false;
            } else {
                Part part = Part.of(type, step);
                here = here == null ? null : part.of((Record) here);
                type = part.element();
                inList = part.list();
            }
        }
        return here;
    }

    /**
     * The facts with another value there. Where parts on the way are missing they are made; an index one past the end of a list adds to
     * it; null takes an element out of its list, and any other fact away.
     *
     * @throws IllegalArgumentException if the contract has no such fact
     */
    public CaseFacts with(CaseFacts facts, @Nullable Object value) {
        return (CaseFacts) record(CaseFacts.class, facts, 0, value);
    }

    private Object record(Class<?> type, @Nullable Object here, int depth, @Nullable Object value) {
        Part part = Part.of(type, steps[depth]);
        Shape shape = Shape.of(type);
        @Nullable Object[] values = here == null ? shape.nothing() : shape.values((Record) here);
        Object inner = values[part.position()];
        boolean last = depth == steps.length - 1;
        values[part.position()] = last
                ? value
                : part.list()
                        ? list(part.element(), (List<?>) inner, depth + 1, value)
                        : record(part.element(), inner, depth + 1, value);
        return shape.made(values);
    }

    private List<?> list(Class<?> element, @Nullable List<?> here, int depth, @Nullable Object value) {
        List<@Nullable Object> elements = here == null ? new ArrayList<>() : new ArrayList<>(here);
        int index = Integer.parseInt(steps[depth]);
        boolean last = depth == steps.length - 1;
        if (last && value == null) {
            elements.remove(index);
            return elements;
        }
        Object before = index < elements.size() ? elements.get(index) : null;
        Object after = last ? value : record(element, before, depth + 1, value);
        if (index == elements.size()) {
            elements.add(after);
        } else {
            elements.set(index, after);
        }
        return elements;
    }

    /** Where something stands in the facts: every value, and every element of a list. */
    public static List<FactPointer> present(CaseFacts facts) {
        List<FactPointer> found = new ArrayList<>();
        addPresent(facts, "", found);
        return found;
    }

    private static void addPresent(Record record, String at, List<FactPointer> found) {
        Shape shape = Shape.of(record.getClass());
        @Nullable Object[] values = shape.values(record);
        for (Part part : shape.parts()) {
            Object value = values[part.position()];
            String here = at + "/" + part.name();
            if (value instanceof List<?> elements) {
                for (int i = 0; i < elements.size(); i++) {
                    found.add(new FactPointer(here + "/" + i));
                    if (elements.get(i) instanceof Record element) {
                        addPresent(element, here + "/" + i, found);
                    }
                }
            } else if (value instanceof Record inner) {
                addPresent(inner, here, found);
            } else if (value != null) {
                found.add(new FactPointer(here));
            }
        }
    }

    /** The same place whatever stands in a list before or after it, e.g. {@code "/charges/*"}{@code /disposition}. */
    public String kind() {
        return Arrays.stream(steps)
                .map(each -> each.matches("\\d+") ? "*" : each)
                .collect(Collectors.joining("/", "/", ""));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactPointer pointer && pointer.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The pointer as text. */
    @Override
    public String toString() {
        return text;
    }
}
