package org.vacatur.amendment;

import org.jspecify.annotations.Nullable;

/**
 * A file of a draft as it shall be.
 *
 * @param path under the rules folder, or under {@code features/}
 * @param text the whole file; left out to take the file out
 */
public record FileEdit(String path, @Nullable String text) {}
