package org.vacatur.docket.lists;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.ListedCharge;

/**
 * A column of a list.
 *
 * @param name its heading, in the contract's words
 * @param width characters that a reader usually needs
 * @param value what the charge has there; null where nothing is known
 */
public record ListColumn(String name, int width, Function<ListedCharge, @Nullable String> value) {

    /** What the charge has there, as text; empty where nothing is known, days in ISO 8601. */
    public String text(ListedCharge charge) {
        String text = value.apply(charge);
        return text == null ? "" : text;
    }
}
