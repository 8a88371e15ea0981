package org.vacatur.amendment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.Caller;
import org.vacatur.record.Event;
import org.vacatur.record.LogDamaged;
import org.vacatur.record.RecordType;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.RuleVersions;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.RulesRefused;

/** Brings in, at a start, what the rules folder and the folder of scenarios hold, if they changed. */
final class FolderArrival {
    private static final Logger LOG = LoggerFactory.getLogger(FolderArrival.class);

    private final RecordedOnce once;
    private final RuleVersions versions;
    private final ScenarioVersions scenarios;
    private final RuleHistory history;
    private final Drafts drafts;
    private final Drafting drafting;

    FolderArrival(
            RecordedOnce once,
            RuleVersions versions,
            ScenarioVersions scenarios,
            RuleHistory history,
            Drafts drafts,
            Drafting drafting) {
        this.once = once;
        this.versions = versions;
        this.scenarios = scenarios;
        this.history = history;
        this.drafts = drafts;
        this.drafting = drafting;
    }

    /**
     * Brings in a folder. What an empty store is given is in use at once.
     *
     * @param folder the rules
     * @param features scenarios by path; none where there is no such folder, and then those in use stay
     * @param approvalNeeded whether what changed waits as an amendment; it does so in any case once a person has put a version into use
     */
    void bringIn(RuleSet folder, Map<String, String> features, boolean approvalNeeded) {
        String id = folder.id();
        once.inTransaction(() -> {
            versions.keep(folder);
            String given = features.isEmpty()
                    ? scenarios.inUse(id).orElseGet(() -> scenarios.keep(id, Map.of()))
                    : scenarios.keep(id, features);
            Edition found = new Edition(folder.version(), given);
            boolean first = history.inUse(id).isEmpty();
            boolean firstScenarios = scenarios.inUse(id).isEmpty();
            boolean changed =
                    !first && !firstScenarios && !found.equals(drafts.inUse(id)) && !found.equals(imported(id));
            boolean rulesChanged =
                    !folder.version().equals(history.lastImported(id).orElse(""))
                            && !folder.version().equals(history.inUse(id).orElse(""));
            if (first || firstScenarios || changed) {
                add(RecordType.IMPORT, found, id);
            }
            // what a person put into use is not put out of use by a file
            boolean waits = approvalNeeded || history.putIntoUseByPerson(id);
            if (first || (changed || firstScenarios && rulesChanged) && !waits) {
                add(RecordType.ACTIVATION, found, id);
                LOG.info("Version {} of {} came into use from the rules folder", found.version(), id);
            } else if (changed || firstScenarios && rulesChanged) {
                Map<String, String> contents = new TreeMap<>(folder.files());
                contents.putAll(scenarios.files(given));
                drafting.fromFolder(id, drafts.inUse(id), contents);
                LOG.warn(
                        "The rules folder changed. What it holds is not in use; it waits as an amendment (amendment list).");
            }
        });
    }

    private Edition imported(String id) {
        return new Edition(
                history.lastImported(id).orElse(""), scenarios.lastImported(id).orElse(""));
    }

    private void add(RecordType type, Edition found, String id) {
        long sequence = history.add(
                        Caller.SERVICE,
                        Event.of(type).saying("scenarios", found.scenarios()),
                        new RuleHistory.Version(id, found.version()))
                .sequence();
        scenarios.with(sequence, found.scenarios());
    }

    /**
     * Puts the version that was in use last, and is still what it was, into use again.
     *
     * @param rules loads versions
     * @param damaged why the one in use cannot be
     * @throws RulesDamaged the same, if there is none
     */
    void lastGood(ActiveRules rules, RulesDamaged damaged) {
        String id = rules.id();
        String inUse = history.inUse(id).orElse("");
        List<String> before = history.activated(id).stream()
                .filter(each -> !each.equals(inUse))
                .toList();
        for (String version : before) {
            try {
                rules.tryOut(version);
            } catch (IllegalStateException | LogDamaged | RulesRefused e) {
                continue;
            }
            Map<String, String> reason = new LinkedHashMap<>();
            reason.put("reason", "The stored version in use was damaged: " + inUse);
            once.inTransaction(() -> {
                var good = new RuleHistory.Version(id, version);
                String with =
                        scenarios.inUseWith(good).or(() -> scenarios.inUse(id)).orElseThrow();
                long sequence = history.add(
                                Caller.SERVICE,
                                Event.of(RecordType.ACTIVATION)
                                        .saying("scenarios", with)
                                        .holding("reason", ContractJson.mapper().writeValueAsString(reason)),
                                good)
                        .sequence();
                scenarios.with(sequence, with);
            });
            LOG.error("{} Version {}, which was in use before, is in use again.", damaged.getMessage(), version);
            return;
        }
        throw damaged;
    }
}
