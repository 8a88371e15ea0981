package org.vacatur.amendment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.office.Refusals;
import org.vacatur.record.LogSigning;
import org.vacatur.record.RecordType;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.RuleVersions;

/** One person's yes to a version that others edited, and the step that puts it into use. */
final class Approvals {
    private final RecordedOnce once;
    private final RuleVersions versions;
    private final RuleHistory history;
    private final ActiveRules rules;
    private final Refusals refusals;
    private final LogSigning signing;

    Approvals(
            RecordedOnce once,
            RuleVersions versions,
            RuleHistory history,
            ActiveRules rules,
            Refusals refusals,
            LogSigning signing) {
        this.once = once;
        this.versions = versions;
        this.history = history;
        this.rules = rules;
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

    KeptVersion approve(RecordedOnce.Request request, RuleHistory.Version version, ApprovalRequest approval) {
        RuleVersions.Kept kept = kept(request, version);
        notByItsEditor(request, version);
        once.once(request, () -> {
            history.add(
                    request.caller(),
                    RecordType.APPROVAL,
                    version,
                    Map.of("comment", ContractJson.mapper().writeValueAsString(approval)));
            return UUID.randomUUID();
        });
        return shown(kept);
    }

    KeptVersion activate(RecordedOnce.Request request, RuleHistory.Version version, ActivationRequest activation) {
        RuleVersions.Kept kept = kept(request, version);
        notByItsEditor(request, version);
        rules.tryOut(version.hash());
        once.once(request, () -> {
            if (!mayBeUsed(version)) {
                throw new RequestRefused(ProblemType.NOT_APPROVED, ProblemType.NOT_APPROVED.advice(), List.of());
            }
            if (!history.inUse(version.ruleSet()).orElse("").equals(version.hash())) {
                history.add(
                        request.caller(),
                        RecordType.ACTIVATION,
                        version,
                        Map.of("reason", ContractJson.mapper().writeValueAsString(activation)));
            }
            return UUID.randomUUID();
        });
        rules.get();
        signing.sign();
        return shown(kept);
    }

    /** What was in use before was approved then, or came with the service. */
    private boolean mayBeUsed(RuleHistory.Version version) {
        return history.approvedBy(version).isPresent() || wasInUse(version);
    }

    private boolean wasInUse(RuleHistory.Version version) {
        return !history.actors(RecordType.ACTIVATION, version).isEmpty();
    }

    private void notByItsEditor(RecordedOnce.Request request, RuleHistory.Version version) {
        Set<String> editors = history.actors(RecordType.AMENDMENT, version);
        if (editors.contains(RuleHistory.actor(request.caller()))) {
            throw refusals.ownEdit(request.operation());
        }
    }

    private RuleVersions.Kept kept(RecordedOnce.Request request, RuleHistory.Version version) {
        return versions.all().stream()
                .filter(each ->
                        each.version().equals(version.hash()) && each.ruleSet().equals(version.ruleSet()))
                .findFirst()
                .orElseThrow(() -> refusals.notFound(
                        request.operation(), null, "No version of the rules is kept under this name."));
    }

    private KeptVersion shown(RuleVersions.Kept kept) {
        var version = new RuleHistory.Version(kept.ruleSet(), kept.version());
        return new KeptVersion(
                kept.version(),
                kept.keptAt(),
                history.approvedBy(version).map(Approvals::subject).orElse(null),
                history.inUse(kept.ruleSet()).orElse("").equals(kept.version()),
                wasInUse(version));
    }

    private static String subject(String actor) {
        return actor.substring(actor.indexOf(' ') + 1);
    }
}
