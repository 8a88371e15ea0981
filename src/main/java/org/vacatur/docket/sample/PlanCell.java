package org.vacatur.docket.sample;

import org.vacatur.facts.District;

/**
 * One number of the plan.
 *
 * @param district the prosecuting office
 * @param quantity what is counted
 * @param count how many
 * @param basis what it rests on
 * @param source who says so, or what was assumed
 */
public record PlanCell(District district, Quantity quantity, int count, Basis basis, String source) {
    PlanCell withCount(int other) {
        return new PlanCell(district, quantity, other, basis, source);
    }
}
