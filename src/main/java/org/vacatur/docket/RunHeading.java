package org.vacatur.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * What stands at the head of every page that comes out of a run.
 *
 * @param id the run
 * @param name name the office gave the docket
 * @param asOf date of judgment
 * @param ruleSet rule set asked, e.g. {@code "dookhan"}
 * @param ruleSetVersion SHA-256 of its canonical content
 * @param countyPolicy whose retry criteria were applied: OWN, OFF, or an office
 * @param startedAt when the run began
 * @param synthetic whether the docket is invented, as its file says; every page then says so
 * @param recorded whether each recommendation was recorded in the log of the service
 */
public record RunHeading(
        UUID id,
        String name,
        LocalDate asOf,
        String ruleSet,
        String ruleSetVersion,
        String countyPolicy,
        Instant startedAt,
        boolean synthetic,
        boolean recorded) {
    /**
     * The same without what differs between two runs over the same facts: for papers whose bytes must not tell one from the other. The seal
     * page tells.
     */
    public RunHeading steady() {
        return new RunHeading(
                id,
                name,
                asOf,
                ruleSet,
                ruleSetVersion,
                countyPolicy,
                asOf.atStartOfDay(ZoneOffset.UTC).toInstant(),
                synthetic,
                recorded);
    }
}
