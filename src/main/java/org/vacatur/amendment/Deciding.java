package org.vacatur.amendment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.office.Caller;
import org.vacatur.office.Refusals;
import org.vacatur.record.LogSigning;
import org.vacatur.record.RecordType;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.RuleVersions;

/**
 * Decides about drafts: an editor asks, an approver who did not edit says yes or sends it back, and what was said yes to comes into use. A yes is
 * given to one dossier; when anything that it covers changes, it is none any more.
 */
final class Deciding {
    private final RecordedOnce once;
    private final Drafts drafts;
    private final AmendmentReader reader;
    private final AmendmentLog log;
    private final RuleVersions versions;
    private final ScenarioVersions scenarios;
    private final ActiveRules rules;
    private final Editors editors;
    private final Readiness readiness;
    private final Refusals refusals;
    private final LogSigning signing;
    private final Clock clock;

    Deciding(
            RecordedOnce once,
            Drafts drafts,
            AmendmentReader reader,
            AmendmentLog log,
            RuleVersions versions,
            ScenarioVersions scenarios,
            ActiveRules rules,
            Editors editors,
            Readiness readiness,
            Refusals refusals,
            LogSigning signing,
            Clock clock) {
        this.once = once;
        this.drafts = drafts;
        this.reader = reader;
        this.log = log;
        this.versions = versions;
        this.scenarios = scenarios;
        this.rules = rules;
        this.editors = editors;
        this.readiness = readiness;
        this.refusals = refusals;
        this.signing = signing;
        this.clock = clock;
    }

    /** Asks an approver. From here on the version is kept whole. */
    void submit(RecordedOnce.Request request, UUID id, String reason) {
        drafts.find(request.operation(), id);
        once.once(request, () -> {
            Draft draft = in(EnumSet.of(AmendmentState.DRAFT), drafts.find(request.operation(), id));
            ready(draft);
            DraftFiles files = drafts.files(draft);
            versions.keep(draft.ruleSet(), draft.version(), files.rules());
            scenarios.keep(draft.ruleSet(), files.scenarios());
            Draft submitted = next(draft, AmendmentState.SUBMITTED);
            drafts.store().update(submitted);
            log.ofVersion(RecordType.AMENDMENT, submitted, AmendmentStepKind.SUBMITTED, request.caller(), reason);
            return id;
        });
    }

    /** Gives it back to its editors. */
    void sendBack(RecordedOnce.Request request, UUID id, String comment) {
        drafts.find(request.operation(), id);
        once.once(request, () -> {
            Draft draft = in(
                    EnumSet.of(AmendmentState.SUBMITTED, AmendmentState.APPROVED),
                    drafts.find(request.operation(), id));
            Draft back = next(draft, AmendmentState.DRAFT).approvedAs(null);
            drafts.store().update(back);
            log.step(back, AmendmentStepKind.SENT_BACK, request.caller(), comment, List.of());
            return id;
        });
    }

    /** Says yes to exactly what the approver saw. */
    void approve(RecordedOnce.Request request, UUID id, ApprovalRequest approval) {
        notByAnEditor(request, drafts.find(request.operation(), id));
        once.once(request, () -> {
            Draft draft = in(
                    EnumSet.of(AmendmentState.SUBMITTED, AmendmentState.APPROVED),
                    drafts.find(request.operation(), id));
            stillNotByAnEditor(request.caller(), draft);
            ready(draft);
            if (!reader.dossier(draft).orElse("").equals(approval.dossier())) {
                throw new RequestRefused(
                        ProblemType.CHANGED_SINCE,
                        "Rules, scenarios or impact are not what the dossier of this approval stands for. Nothing was approved."
                                + " Read the amendment again and look at what is new.",
                        List.of());
            }
            Draft approved = next(draft, AmendmentState.APPROVED).approvedAs(approval.dossier());
            drafts.store().update(approved);
            log.ofVersion(
                    RecordType.APPROVAL, approved, AmendmentStepKind.APPROVED, request.caller(), approval.comment());
            return id;
        });
    }

    /**
     * Puts it into use, for every instance and from the next answer on.
     *
     * @return whether it was this request that did
     */
    boolean activate(RecordedOnce.Request request, UUID id, String reason) {
        Draft before = drafts.find(request.operation(), id);
        notByAnEditor(request, before);
        if (before.state() == AmendmentState.APPROVED) {
            readiness.require(request.operation(), before.version());
        }
        boolean[] done = {false};
        once.once(request, () -> {
            Draft draft = drafts.find(request.operation(), id);
            if (draft.revision() != before.revision()) {
                throw new RequestRefused(ProblemType.CHANGED_SINCE, ProblemType.CHANGED_SINCE.advice(), List.of());
            }
            stillNotByAnEditor(request.caller(), draft);
            approved(draft);
            Draft active = next(draft, AmendmentState.ACTIVATED);
            drafts.store().update(active);
            long sequence =
                    log.ofVersion(RecordType.ACTIVATION, active, AmendmentStepKind.ACTIVATED, request.caller(), reason);
            scenarios.with(sequence, active.scenarios());
            done[0] = true;
            return id;
        });
        rules.get();
        signing.sign();
        return done[0];
    }

    private void approved(Draft draft) {
        in(EnumSet.of(AmendmentState.APPROVED), draft);
        ready(draft);
        if (!reader.dossier(draft).equals(Optional.ofNullable(draft.approved()))) {
            throw notReady(
                    List.of("What was approved is not what it is now: it was tried again since, and came out otherwise."
                            + " Send it back, or have it approved again."));
        }
    }

    private void ready(Draft draft) {
        List<String> missing = reader.missing(draft);
        if (!missing.isEmpty()) {
            throw notReady(missing);
        }
    }

    private static Draft in(Set<AmendmentState> states, Draft draft) {
        if (!states.contains(draft.state())) {
            throw notReady(List.of("It is " + draft.state() + ", and this is done with one that is "
                    + String.join(" or ", states.stream().map(Enum::name).toList()) + "."));
        }
        return draft;
    }

    private static RequestRefused notReady(List<String> missing) {
        return new RequestRefused(
                ProblemType.NOT_READY,
                String.join(" ", missing) + " Nothing was changed.",
                missing.stream().map(each -> new Fault("", each)).toList());
    }

    private void notByAnEditor(RecordedOnce.Request request, Draft draft) {
        if (editors.include(request.caller(), draft)) {
            throw refusals.ownEdit(request.operation());
        }
    }

    /** Asked again where nothing changes meanwhile; the refusal is not recorded, as all that is done here is undone with it. */
    private void stillNotByAnEditor(Caller caller, Draft draft) {
        if (editors.include(caller, draft)) {
            throw Refusals.ownEdit();
        }
    }

    private Draft next(Draft draft, AmendmentState state) {
        return draft.next(state, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
