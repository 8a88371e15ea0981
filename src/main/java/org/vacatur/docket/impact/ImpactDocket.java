package org.vacatur.docket.impact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;
import org.vacatur.office.Reach;

/**
 * A docket that two versions of the rules are compared on, with the terms of its run.
 *
 * @param id the run; null for the invented docket that comes with the service
 * @param name name the office gave it; empty for those who may not see the docket
 * @param district whose cases these are; null for all
 * @param asOf date of judgment for cases that give none
 * @param countyPolicy whose criteria are applied: OWN, OFF, or an office
 * @param synthetic whether it is invented
 * @param cases its cases; in a report, those looked at, without what was sealed
 * @param charges charges of these
 */
public record ImpactDocket(
        @Nullable UUID id,
        String name,
        @Nullable District district,
        LocalDate asOf,
        String countyPolicy,
        boolean synthetic,
        long cases,
        long charges) {
    ImpactDocket counted(long itsCases, long itsCharges) {
        return new ImpactDocket(id, name, district, asOf, countyPolicy, synthetic, itsCases, itsCharges);
    }

    ImpactDocket shownTo(Reach reach) {
        boolean within = id == null || reach.every() || district != null && reach.includes(district);
        return within ? this : new ImpactDocket(id, "", district, asOf, countyPolicy, synthetic, cases, charges);
    }
}
