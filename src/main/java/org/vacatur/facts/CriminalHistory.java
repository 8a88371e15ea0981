package org.vacatur.facts;

import org.jspecify.annotations.Nullable;

/**
 * Counts from the person's court history. Read by offices' own criteria only (BR2-8: never a legal test).
 *
 * @param convictions all convictions
 * @param violentConvictions convictions for violence
 * @param weaponsConvictions convictions for weapons
 * @param probationViolations violations of probation found
 */
public record CriminalHistory(
        @Nullable Integer convictions,
        @Nullable Integer violentConvictions,
        @Nullable Integer weaponsConvictions,
        @Nullable Integer probationViolations) {}
