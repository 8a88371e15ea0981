package org.vacatur.amendment;

/**
 * A file of a draft.
 *
 * @param path under the rules folder, or under {@code features/}
 * @param change how it differs from the base
 * @param editable whether it can be changed here
 */
public record AmendmentFile(String path, FileChange change, boolean editable) {}
