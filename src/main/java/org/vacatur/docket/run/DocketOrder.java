package org.vacatur.docket.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.DocketKind;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.recommendation.CountyPolicy;

/**
 * What a run is asked for; it stays the same to its end, however often the run is broken off.
 *
 * @param id the run
 * @param kind whether whole, or only what changed against another run, or another run once more
 * @param base the run that this one is compared with; null for a whole one
 * @param name name the office gives the docket
 * @param district whose cases these are; rows of another are rejected; null for all, on the command line
 * @param caller who asked
 * @param asOf date of judgment for cases that give none
 * @param policy whose criteria are applied
 * @param ruleSet the rule set
 * @param ruleSetVersion the one version of it that the whole run asks
 * @param profile how the columns of the files are named
 * @param startedAt when it was asked for
 * @param recorded whether each recommendation is recorded in the log of the service
 */
public record DocketOrder(
        UUID id,
        DocketKind kind,
        @Nullable UUID base,
        String name,
        @Nullable District district,
        Caller caller,
        LocalDate asOf,
        CountyPolicy policy,
        String ruleSet,
        String ruleSetVersion,
        String profile,
        Instant startedAt,
        boolean recorded) {}
