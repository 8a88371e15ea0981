package org.vacatur.facts;

import org.jspecify.annotations.Nullable;

/**
 * A docket number as written, and what it says.
 *
 * @param raw as written
 * @param normalized the standard form, e.g. {@code "0938CR001515"}; the raw text, tidied, where the shape is not known
 * @param readable whether the shape is one of those the courts use
 * @param year year of filing, four digits; not of the offence or the disposition
 * @param courtCode the court's two-digit code or two-letter county prefix
 * @param court name of the court
 * @param district prosecuting office that the court points to
 * @param courtDepartment department that the court points to
 */
public record DocketNumber(
        String raw,
        String normalized,
        boolean readable,
        @Nullable Integer year,
        @Nullable String courtCode,
        @Nullable String court,
        @Nullable District district,
        @Nullable CourtDepartment courtDepartment) {}
