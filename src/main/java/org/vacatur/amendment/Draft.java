package org.vacatur.amendment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An amendment as it is kept.
 *
 * @param subject what it is about
 * @param revision grows with everything that is done
 * @param version hash of its rules
 * @param scenarios hash of its scenarios
 * @param approved the dossier that an approver said yes to, while the yes stands
 */
record Draft(
        UUID id,
        String ruleSet,
        AmendmentSubject subject,
        AmendmentOrigin origin,
        AmendmentState state,
        long revision,
        String base,
        String baseScenarios,
        String version,
        String scenarios,
        @Nullable String approved,
        Instant createdAt,
        Instant changedAt) {
    /** What it is based on. */
    Edition basis() {
        return new Edition(base, baseScenarios);
    }

    /** What it holds. */
    Edition held() {
        return new Edition(version, scenarios);
    }

    /** The next revision of it. */
    Draft next(AmendmentState next, Instant at) {
        return with(next, revision + 1, basis(), held(), approved, at);
    }

    /** The same with other contents. */
    Draft holding(DraftFiles files) {
        Edition contents = new Edition(files.version(), files.scenarioVersion());
        return with(state, revision, basis(), contents, approved, changedAt);
    }

    /** The same on another base. */
    Draft on(Edition newBase) {
        return with(state, revision, newBase, held(), approved, changedAt);
    }

    /** The same with a yes, or without one. */
    Draft approvedAs(@Nullable String dossier) {
        return with(state, revision, basis(), held(), dossier, changedAt);
    }

    private Draft with(AmendmentState now, long at, Edition on, Edition holds, @Nullable String yes, Instant changed) {
        return new Draft(
                id,
                ruleSet,
                subject,
                origin,
                now,
                at,
                on.version(),
                on.scenarios(),
                holds.version(),
                holds.scenarios(),
                yes,
                createdAt,
                changed);
    }

    /** Its version of the rules. */
    RuleHistory.Version ruleVersion() {
        return new RuleHistory.Version(ruleSet, version);
    }

    /** Whether it holds the same as its base. */
    boolean changesNothing() {
        return held().equals(basis());
    }
}
