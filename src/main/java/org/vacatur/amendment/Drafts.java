package org.vacatur.amendment;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.vacatur.office.Refusals;
import org.vacatur.record.RuleVersions;

/** Finds drafts, what they hold, and what they are based on. */
final class Drafts {
    private final DraftStore store;
    private final RuleVersions versions;
    private final ScenarioVersions scenarios;
    private final RuleHistory history;
    private final Refusals refusals;

    Drafts(
            DraftStore store,
            RuleVersions versions,
            ScenarioVersions scenarios,
            RuleHistory history,
            Refusals refusals) {
        this.store = store;
        this.versions = versions;
        this.scenarios = scenarios;
        this.history = history;
        this.refusals = refusals;
    }

    DraftStore store() {
        return store;
    }

    /**
     * An amendment.
     *
     * @param operation id of the operation in the contract, for the record of the refusal
     * @throws org.vacatur.contract.RequestRefused if there is none of this id
     */
    Draft find(String operation, UUID id) {
        return store.find(id).orElseThrow(() -> refusals.notFound(operation, id, "There is no amendment of this id."));
    }

    DraftFiles files(Draft draft) {
        return new DraftFiles(files(draft.base(), draft.baseScenarios()), store.edits(draft.id()));
    }

    /**
     * The files of a version that is kept.
     *
     * @throws IllegalStateException if they are not there
     */
    SortedMap<String, String> files(String version, String scenarioVersion) {
        Map<String, String> rules = versions.files(version)
                .orElseThrow(() -> new IllegalStateException("The rules kept as " + version + " are gone"));
        SortedMap<String, String> all = new TreeMap<>(rules);
        all.putAll(scenarios.files(scenarioVersion));
        return all;
    }

    Edition inUse(String ruleSet) {
        return new Edition(
                history.inUse(ruleSet).orElseThrow(), scenarios.inUse(ruleSet).orElseThrow());
    }
}
