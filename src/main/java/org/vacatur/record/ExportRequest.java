package org.vacatur.record;

import org.jspecify.annotations.Nullable;

/**
 * What is exported, and why.
 *
 * @param reason why the records are exported; it is recorded
 * @param contents whether facts, recommendations and comments are exported too, and not their hashes alone
 */
public record ExportRequest(String reason, @Nullable Boolean contents) {}
