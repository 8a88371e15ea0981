package org.vacatur.docket.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says of the cells of a column.
 *
 * @param words the office's words, folded, and the contract's words for them
 * @param dateOrder order of the parts of a date; null if dates are in ISO 8601 only
 */
record Manner(Map<String, String> words, @Nullable DateOrder dateOrder) {
    static final Manner PLAIN = new Manner(Map.of(), null);
}
