package org.vacatur.rulebook.reading;

import org.jspecify.annotations.Nullable;

/**
 * A place in the case facts and what stands there.
 *
 * @param path JSON pointer into the case facts, e.g. {@code "/charges/0/dispositionDate"}
 * @param value what stands there, as text; null where nothing does
 */
public record FactAt(String path, @Nullable String value) {
    /** Stands for a fact that nobody asked for. */
    static final FactAt NOT_WANTED = new FactAt("", null);

    static FactAt of(String path, @Nullable Object value) {
        return new FactAt(path, value == null ? null : value.toString());
    }
}
