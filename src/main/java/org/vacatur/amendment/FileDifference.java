package org.vacatur.amendment;

/**
 * A file that is otherwise than in the base.
 *
 * @param path under the rules folder, or under {@code features/}
 * @param change how it differs
 * @param difference lines taken out and put in, with three lines around them, as unified diff
 */
public record FileDifference(String path, FileChange change, String difference) {}
