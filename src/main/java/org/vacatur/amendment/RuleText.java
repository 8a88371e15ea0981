package org.vacatur.amendment;

/**
 * The text of a file.
 *
 * @param path under the rules folder, or under {@code features/}
 * @param text the whole file
 */
public record RuleText(String path, String text) {}
