package org.vacatur.docket.impact;

import org.vacatur.facts.District;

/**
 * What becomes of the charges of one district.
 *
 * @param district the office
 * @param sums its sums
 */
public record DistrictImpact(District district, ImpactSums sums) {}
