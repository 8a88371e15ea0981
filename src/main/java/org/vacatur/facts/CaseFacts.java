package org.vacatur.facts;

import org.jspecify.annotations.Nullable;

/** A case as the record has it. */
public record CaseFacts(@Nullable String docketNumber, District district) {}
