package org.vacatur.amendment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trial as it is kept.
 *
 * @param version hash of the rules that were tried
 * @param scenarios hash of the scenarios
 * @param compared version that was in use
 * @param seenAt when it was last heard of
 * @param part what it is at
 * @param done how much of that is done
 * @param total of how much; 0 where it is not known
 * @param result what came of it, in JSON
 * @param impact id of the impact
 * @param dossier what an approval is bound to; null unless the draft passed
 * @param failure why it was broken off
 */
record Trial(
        UUID id,
        UUID amendment,
        TrialState state,
        String version,
        String scenarios,
        String compared,
        Instant startedAt,
        Instant seenAt,
        TrialPart part,
        long done,
        long total,
        @Nullable String result,
        @Nullable UUID impact,
        @Nullable String dossier,
        @Nullable String failure) {}
