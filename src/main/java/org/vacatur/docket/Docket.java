package org.vacatur.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;

/**
 * A county's docket and its run, as it is answered.
 *
 * @param id the run
 * @param name what the office calls the docket
 * @param district whose cases these are
 * @param kind whether its files hold every case or only what changed, or whether it repeats another run
 * @param since the run that it is compared with
 * @param asOf date of judgment for cases that give none
 * @param countyPolicy whose retry criteria are applied
 * @param ruleSet rule set asked
 * @param ruleSetVersion the one version of it that the whole run asks
 * @param startedAt when it was asked for
 * @param endedAt when it ended
 * @param synthetic whether its files say that it is invented
 * @param failure why it could not go on
 * @param progress how far it has come
 * @param ledger what became of every row and charge, with what people decided since; once it is done
 * @param chart where the charges of each district belong, as an SVG picture; once it is done
 */
public record Docket(
        UUID id,
        String name,
        @Nullable District district,
        DocketKind kind,
        @Nullable UUID since,
        LocalDate asOf,
        String countyPolicy,
        String ruleSet,
        String ruleSetVersion,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean synthetic,
        @Nullable String failure,
        DocketProgress progress,
        @Nullable Ledger ledger,
        @Nullable String chart) {}
