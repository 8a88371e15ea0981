package org.vacatur.docket.impact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that both versions are asked about.
 *
 * @param docket place of its docket in the report, from 0
 * @param recommendation where it is recorded; null where it is invented
 * @param facts in the JSON of the contract
 */
record CaseToCompare(int docket, @Nullable UUID recommendation, String facts) {}
