package org.vacatur.facts;

import org.jspecify.annotations.Nullable;

/**
 * Another person named on a certificate.
 *
 * @param name as written
 * @param role as written
 * @param availableToTestify display only
 */
public record OtherAnalyst(
        @Nullable String name,
        @Nullable String role,
        @Nullable Boolean availableToTestify) {}
