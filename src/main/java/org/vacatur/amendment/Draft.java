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
    /** The next revision of it. */
    Draft next(AmendmentState next, Instant at) {
        return new Draft(
                id,
                ruleSet,
                subject,
                origin,
                next,
                revision + 1,
                base,
                baseScenarios,
                version,
                scenarios,
                approved,
                createdAt,
                at);
    }

    /** The same with other contents. */
    Draft holding(DraftFiles files) {
        return new Draft(
                id,
                ruleSet,
                subject,
                origin,
                state,
                revision,
                base,
                baseScenarios,
                files.version(),
                files.scenarioVersion(),
                approved,
                createdAt,
                changedAt);
    }

    /** The same on another base. */
    Draft on(String newBase, String newBaseScenarios) {
        return new Draft(
                id,
                ruleSet,
                subject,
                origin,
                state,
                revision,
                newBase,
                newBaseScenarios,
                version,
                scenarios,
                approved,
                createdAt,
                changedAt);
    }

    /** The same with a yes, or without one. */
    Draft approvedAs(@Nullable String dossier) {
        return new Draft(
                id,
                ruleSet,
                subject,
                origin,
                state,
                revision,
                base,
                baseScenarios,
                version,
                scenarios,
                dossier,
                createdAt,
                changedAt);
    }

    /** Its version of the rules. */
    RuleHistory.Version ruleVersion() {
        return new RuleHistory.Version(ruleSet, version);
    }

    /** Whether it holds the same as its base. */
    boolean changesNothing() {
        return version.equals(base) && scenarios.equals(baseScenarios);
    }
}
