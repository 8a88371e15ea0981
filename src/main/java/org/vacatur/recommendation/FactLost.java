package org.vacatur.recommendation;

import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Outcome;

/**
 * A fact that an outcome needs.
 *
 * @param path JSON pointer into the case facts
 * @param value what stands there; absent where it is more than a single value
 * @param outcome where the charge would belong without it
 */
public record FactLost(String path, @Nullable String value, Outcome outcome) {}
