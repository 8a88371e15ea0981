package org.vacatur.amendment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with an amendment.
 *
 * @param step what was done
 * @param account who did it
 * @param name the person's name, where the sign-in gave one
 * @param at when
 * @param reason why, or what the approver said
 * @param paths files that it changed
 * @param version version of the rules that it led to
 * @param dossier what an approval is bound to, where it is one
 * @param record number of the record that proves it
 */
public record AmendmentStep(
        AmendmentStepKind step,
        String account,
        @Nullable String name,
        Instant at,
        String reason,
        List<String> paths,
        String version,
        @Nullable String dossier,
        long record) {
    public AmendmentStep {
        paths = List.copyOf(paths);
    }
}
