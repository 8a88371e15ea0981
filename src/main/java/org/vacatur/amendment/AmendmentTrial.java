package org.vacatur.amendment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.impact.ImpactReport;

/**
 * A draft tried out.
 *
 * @param id identifies it
 * @param amendment the draft
 * @param state how far it has come
 * @param part what it is at, or was at when it ended
 * @param done how much of that part is done
 * @param total of how much; 0 where it is not known
 * @param version version of the rules that was tried
 * @param scenarios SHA-256 of the scenarios
 * @param compared version in use that it was compared with
 * @param startedAt when it was asked for
 * @param seenAt when it was last heard of
 * @param result what came of check, examples and scenarios; absent until it is done
 * @param impact what the draft would change; absent until it is done, and where the rules could not be asked
 * @param dossier what an approval is bound to; absent unless the draft passed
 * @param failure why it was broken off, for a clerk
 */
public record AmendmentTrial(
        UUID id,
        UUID amendment,
        TrialState state,
        TrialPart part,
        long done,
        long total,
        String version,
        String scenarios,
        String compared,
        Instant startedAt,
        Instant seenAt,
        @Nullable TrialResult result,
        @Nullable ImpactReport impact,
        @Nullable String dossier,
        @Nullable String failure) {}
