package org.vacatur.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people in the office have answered. Only people fill it (BR2 300-301, 328).
 *
 * @param wouldReprosecute whether the office would reprosecute, able or not
 * @param couldReprosecute whether it could, on independent evidence
 * @param certifiedBy the named person who certified for the third letter
 * @param certifiedOn date of the certification
 */
public record OfficeDecision(
        @Nullable OfficeAnswer wouldReprosecute,
        @Nullable OfficeAnswer couldReprosecute,
        @Nullable String certifiedBy,
        @Nullable LocalDate certifiedOn) {}
