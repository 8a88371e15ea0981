package org.vacatur.amendment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.office.Refusals;
import org.vacatur.record.Event;
import org.vacatur.record.LogDamaged;
import org.vacatur.record.LogSigning;
import org.vacatur.record.RecordType;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.RuleVersions;
import org.vacatur.rulebook.RulesRefused;

/** Every version of the rules that was kept, and the step back to one that was in use before. */
final class KeptVersions {
    private static final Logger LOG = LoggerFactory.getLogger(KeptVersions.class);

    private final RecordedOnce once;
    private final RuleVersions versions;
    private final ScenarioVersions scenarios;
    private final RuleHistory history;
    private final ActiveRules rules;
    private final Editors editors;
    private final InUseFolder folder;
    private final Readiness readiness;
    private final Refusals refusals;
    private final LogSigning signing;

    KeptVersions(
            RecordedOnce once,
            RuleVersions versions,
            ScenarioVersions scenarios,
            RuleHistory history,
            ActiveRules rules,
            Editors editors,
            InUseFolder folder,
            Readiness readiness,
            Refusals refusals,
            LogSigning signing) {
        this.once = once;
        this.versions = versions;
        this.scenarios = scenarios;
        this.history = history;
        this.rules = rules;
        this.editors = editors;
        this.folder = folder;
        this.readiness = readiness;
        this.refusals = refusals;
        this.signing = signing;
    }

    /** Every rule set with its versions. */
    RuleSetList list() {
        Map<String, List<KeptVersion>> byRuleSet = versions.all().stream()
                .collect(Collectors.groupingBy(
                        RuleVersions.Kept::ruleSet,
                        TreeMap::new,
                        Collectors.mapping(this::shown, Collectors.toList())));
        return new RuleSetList(byRuleSet.entrySet().stream()
                .map(each -> new RuleSetKept(each.getKey(), each.getValue()))
                .toList());
    }

    /**
     * Puts a version that was in use before into use again: it was approved then, or came with the service.
     *
     * @throws RequestRefused if it never was
     */
    KeptVersion backTo(RecordedOnce.Request request, RuleHistory.Version version, ActivationRequest activation) {
        RuleVersions.Kept kept = kept(request.operation(), version);
        if (editors.include(request.caller(), version)) {
            throw refusals.ownEdit(request.operation());
        }
        if (!wasInUse(version)) {
            throw new RequestRefused(
                    ProblemType.NOT_APPROVED,
                    "This version was never in use. It comes into use as an amendment, with its approval.",
                    List.of());
        }
        readiness.require(request.operation(), version.hash());
        folder.inOrder(() -> {
            Optional<Edition> before = putBack(request, version, activation);
            rules.get();
            signing.sign();
            before.ifPresent(each -> export(each, version, request, activation));
            return true;
        });
        return shown(kept);
    }

    /** Gives what was in use before; empty if this version was. */
    private Optional<Edition> putBack(
            RecordedOnce.Request request, RuleHistory.Version version, ActivationRequest activation) {
        AtomicReference<@Nullable Edition> before = new AtomicReference<>();
        once.once(request, () -> {
            if (!isInUse(version)) {
                before.set(new Edition(
                        history.inUse(version.ruleSet()).orElseThrow(),
                        scenarios.inUse(version.ruleSet()).orElseThrow()));
                String with = with(version);
                long sequence = history.add(
                                request.caller(),
                                Event.of(RecordType.ACTIVATION)
                                        .saying("scenarios", with)
                                        .holding("reason", ContractJson.mapper().writeValueAsString(activation)),
                                version)
                        .sequence();
                scenarios.with(sequence, with);
            }
            return UUID.randomUUID();
        });
        return Optional.ofNullable(before.get());
    }

    private void export(
            Edition before, RuleHistory.Version version, RecordedOnce.Request request, ActivationRequest activation) {
        try {
            folder.back(
                    rules.load(before.version()),
                    rules.load(version.hash()),
                    with(version),
                    request.caller(),
                    activation.reason());
        } catch (IllegalStateException | LogDamaged | RulesRefused e) {
            // one goes back because of it: what is damaged must not stand in the way
            LOG.warn(
                    "What came into use was not written to the rules folder: what was in use before is damaged. {}",
                    e.toString());
        }
    }

    /**
     * A version that is kept.
     *
     * @throws RequestRefused if there is none of this name
     */
    RuleVersions.Kept kept(String operation, RuleHistory.Version version) {
        return versions.all().stream()
                .filter(each ->
                        each.version().equals(version.hash()) && each.ruleSet().equals(version.ruleSet()))
                .findFirst()
                .orElseThrow(
                        () -> refusals.notFound(operation, null, "No version of the rules is kept under this name."));
    }

    /** The scenarios that go with a version. */
    String with(RuleHistory.Version version) {
        return scenarios
                .inUseWith(version)
                .or(() -> scenarios.inUse(version.ruleSet()))
                .orElseThrow();
    }

    private boolean wasInUse(RuleHistory.Version version) {
        return !history.actors(RecordType.ACTIVATION, version).isEmpty();
    }

    private boolean isInUse(RuleHistory.Version version) {
        return history.inUse(version.ruleSet()).orElse("").equals(version.hash());
    }

    private KeptVersion shown(RuleVersions.Kept kept) {
        var version = new RuleHistory.Version(kept.ruleSet(), kept.version());
        return new KeptVersion(
                kept.version(),
                kept.keptAt(),
                editors.drafts().titleOf(version).orElse(null),
                history.approvedBy(version).map(KeptVersions::subject).orElse(null),
                isInUse(version),
                wasInUse(version),
                history.inUseSince(version).orElse(null));
    }

    private static String subject(String actor) {
        return actor.substring(actor.indexOf(' ') + 1);
    }
}
