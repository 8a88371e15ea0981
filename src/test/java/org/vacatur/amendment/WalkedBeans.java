package org.vacatur.amendment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.vacatur.contract.Operations;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.office.AccessLog;
import org.vacatur.office.Caller;
import org.vacatur.office.Refusals;
import org.vacatur.office.RunningOffice;
import org.vacatur.record.LogSigning;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.RuleVersions;

/** Asked without HTTP; who may ask at all is as the contract says. */
final class WalkedBeans implements WalkedOffice {
    static final AmendmentSubject SUBJECT = new AmendmentSubject("Try", AmendmentKind.POLICY, "all", "a letter");

    private final ThreadLocal<Caller> asking = new ThreadLocal<>();
    private final Drafts drafts;
    private final Drafting drafting;
    private final Deciding deciding;
    private final Activating activating;
    private final KeptVersions kept;
    private final @Nullable String key;

    WalkedBeans(RunningOffice office) {
        this(office, null);
    }

    /** Every request under one key. */
    WalkedBeans(RunningOffice office, @Nullable String key) {
        this.key = key;
        ApplicationContext context = office.context();
        Refusals refusals = new Refusals(asking::get, context.getBean(AccessLog.class));
        RecordedOnce once = context.getBean(RecordedOnce.class);
        RuleVersions versions = context.getBean(RuleVersions.class);
        ScenarioVersions scenarios = context.getBean(ScenarioVersions.class);
        RuleHistory history = context.getBean(RuleHistory.class);
        ActiveRules rules = context.getBean(ActiveRules.class);
        Readiness readiness = new Readiness(rules, refusals);
        Editors editors = context.getBean(Editors.class);
        InUseFolder folder = context.getBean(InUseFolder.class);
        LogSigning signing = context.getBean(LogSigning.class);
        AmendmentLog log = context.getBean(AmendmentLog.class);
        java.time.Clock clock = context.getBean(java.time.Clock.class);
        drafts = new Drafts(context.getBean(Drafts.class).store(), versions, scenarios, history, refusals);
        drafting = new Drafting(once, drafts, log, new DraftTexts(refusals), clock);
        deciding = new Deciding(
                once,
                drafts,
                context.getBean(AmendmentReader.class),
                log,
                versions,
                scenarios,
                rules,
                editors,
                new Readiness(rules, refusals),
                refusals,
                signing,
                clock);
        activating = new Activating(deciding, drafts, rules, folder, context.getBean(Flipped.class));
        kept = new KeptVersions(
                once,
                versions,
                scenarios,
                history,
                rules,
                editors,
                folder,
                new Readiness(rules, refusals),
                refusals,
                signing);
    }

    @Override
    public @Nullable UUID begin(Person who, @Nullable String base) {
        AtomicReference<UUID> id = new AtomicReference<>();
        ProblemType refused = done(who, "beginAmendment", request -> {
            Edition on = drafts.inUse("dookhan");
            if (base != null) {
                on = new Edition(base, kept.with(new RuleHistory.Version("dookhan", base)));
            }
            id.set(drafting.begin(request, "dookhan", on, SUBJECT, "To see what it does"));
        });
        return refused == null ? id.get() : null;
    }

    @Override
    public @Nullable ProblemType edit(Person who, UUID draft, long revision, List<FileEdit> edits) {
        return done(
                who,
                "editAmendment",
                request -> drafting.edit(request, draft, revision, new EditRequest(edits, "Because it is so")));
    }

    @Override
    public @Nullable ProblemType replace(Person who, UUID draft, long revision, Map<String, String> contents) {
        return done(
                who,
                "replaceAmendmentFolder",
                request -> drafting.replace(request, draft, revision, contents, "Because it is so"));
    }

    @Override
    public @Nullable ProblemType rebase(Person who, UUID draft, List<String> keep) {
        return done(
                who,
                "rebaseAmendment",
                request -> drafting.rebase(request, draft, new RebaseRequest(keep, "Because it is so")));
    }

    @Override
    public @Nullable ProblemType withdraw(Person who, UUID draft) {
        return done(who, "withdrawAmendment", request -> drafting.withdraw(request, draft, "Because it is so"));
    }

    @Override
    public @Nullable ProblemType submit(Person who, UUID draft) {
        return done(who, "submitAmendment", request -> deciding.submit(request, draft, "Because it is so"));
    }

    @Override
    public @Nullable ProblemType sendBack(Person who, UUID draft) {
        return done(who, "sendAmendmentBack", request -> deciding.sendBack(request, draft, "Because it is so"));
    }

    @Override
    public @Nullable ProblemType approve(Person who, UUID draft, String dossier) {
        return done(
                who,
                "approveAmendment",
                request -> deciding.approve(request, draft, new ApprovalRequest(dossier, "Read, and right")));
    }

    @Override
    public @Nullable ProblemType activate(Person who, UUID draft) {
        return done(who, "activateAmendment", request -> activating.activate(request, draft, "Because it is so"));
    }

    @Override
    public @Nullable ProblemType back(Person who, String version) {
        return done(
                who,
                "activateRules",
                request -> kept.backTo(
                        request,
                        new RuleHistory.Version("dookhan", version),
                        new ActivationRequest("Because it is so")));
    }

    @Override
    public Caller caller(Person who) {
        return new Caller(who.subject(), "urn:vacatur:walk", null, who.roles(), null);
    }

    private interface Does {
        void with(RecordedOnce.Request request);
    }

    private @Nullable ProblemType done(Person who, String operation, Does does) {
        if (who.roles().stream().noneMatch(each -> mayAsk(operation, each.name()))) {
            return ProblemType.NOT_ALLOWED;
        }
        asking.set(caller(who));
        try {
            does.with(new RecordedOnce.Request(caller(who), key, operation, ""));
            return null;
        } catch (RequestRefused e) {
            return e.type();
        } finally {
            asking.remove();
        }
    }

    static boolean mayAsk(String operation, String role) {
        return ROLES.get(operation).contains(role);
    }

    private static final Map<String, List<String>> ROLES = Operations.all().stream()
            .filter(each -> each.access() != null)
            .collect(java.util.stream.Collectors.toMap(
                    Operations.Operation::id, each -> each.access().roles(), (one, other) -> one));
}
