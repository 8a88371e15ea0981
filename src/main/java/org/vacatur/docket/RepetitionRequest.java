package org.vacatur.docket;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * At what the cases of a docket are run once more; what is left out is as it was.
 *
 * @param asOf date of judgment, for every case
 * @param countyPolicy whose retry criteria to apply
 * @param ruleSetVersion a version of the rules that was kept; the one in use now where it is left out
 */
public record RepetitionRequest(
        @Nullable LocalDate asOf,
        @Nullable String countyPolicy,
        @Nullable String ruleSetVersion) {}
