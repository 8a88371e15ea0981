package org.vacatur.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * A fact a finding rests on.
 *
 * @param path JSON pointer into the case facts
 * @param value the value there, as text; absent where the fact is
 */
public record FactUsed(String path, @Nullable String value) {}
