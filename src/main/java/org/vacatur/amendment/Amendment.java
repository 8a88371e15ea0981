package org.vacatur.amendment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a rule set on its way into use, with everything that was done with it.
 *
 * @param id identifies it
 * @param ruleSet name of the rule set
 * @param subject what it is about
 * @param cameFrom where it comes from
 * @param state how far it is
 * @param inUse whether what it holds is in use now
 * @param base version of the rules it is based on
 * @param baseInUse whether that is still the version in use; if not, it is rebased before it is tried
 * @param version version that its files make, the SHA-256 of their content
 * @param scenarios SHA-256 of the scenarios that go with it
 * @param createdAt when it was begun
 * @param changedAt when something was last done with it
 * @param editors accounts that edited it; none of them approves it or puts it into use
 * @param changed files that are otherwise than in the base
 * @param steps what was done with it, in order
 * @param trial id of the last trial, of this content or of one before
 * @param dossier SHA-256 over rules, scenarios, version compared with, and results of the trial of exactly this content; absent
 *     as long as there is none
 * @param missing what it still lacks before an approver can be asked; empty if nothing
 * @param notInFolder files of the rules folder and the folder of scenarios that do not hold what is in use, because they were changed by hand or
 *     could not be written; only of an amendment that is in use
 */
public record Amendment(
        UUID id,
        String ruleSet,
        AmendmentSubject subject,
        AmendmentOrigin cameFrom,
        AmendmentState state,
        boolean inUse,
        String base,
        boolean baseInUse,
        String version,
        String scenarios,
        Instant createdAt,
        Instant changedAt,
        List<String> editors,
        List<String> changed,
        List<AmendmentStep> steps,
        @Nullable UUID trial,
        @Nullable String dossier,
        List<String> missing,
        List<String> notInFolder) {
    public Amendment {
        editors = List.copyOf(editors);
        changed = List.copyOf(changed);
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
        notInFolder = List.copyOf(notInFolder);
    }
}
