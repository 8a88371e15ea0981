package org.vacatur.amendment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.office.Caller;
import org.vacatur.record.RecordedOnce;

/** Writes drafts: begun on a version, edited file by file or as a whole folder, brought onto the version in use, given up. */
final class Drafting {
    private final RecordedOnce once;
    private final Drafts drafts;
    private final AmendmentLog log;
    private final DraftTexts texts;
    private final Clock clock;

    Drafting(RecordedOnce once, Drafts drafts, AmendmentLog log, DraftTexts texts, Clock clock) {
        this.once = once;
        this.drafts = drafts;
        this.log = log;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Begins a draft.
     *
     * @param base version it is based on, with the scenarios that were in use with it
     * @return its id
     */
    UUID begin(RecordedOnce.Request request, String ruleSet, Edition base, AmendmentSubject subject, String reason) {
        return once.once(request, () -> {
            Draft draft = begun(ruleSet, AmendmentOrigin.EDITOR, base, subject, Map.of());
            log.step(draft, AmendmentStepKind.BEGUN, request.caller(), reason, List.of());
            return draft.id();
        });
    }

    /**
     * Begins a draft that holds what was found in the folders, in the transaction at hand. Earlier ones from there that still wait are given
     * up: the folder no longer holds them.
     */
    void fromFolder(String ruleSet, Edition base, Map<String, String> found) {
        for (Draft each : drafts.store().openOfFolder(ruleSet)) {
            Draft ended = each.next(AmendmentState.WITHDRAWN, now());
            drafts.store().update(ended);
            log.step(ended, AmendmentStepKind.WITHDRAWN, Caller.SERVICE, "The folder changed again.", List.of());
        }
        Draft draft = begun(ruleSet, AmendmentOrigin.FOLDER, base, AmendmentSubject.OF_FOLDER, found);
        log.step(
                draft,
                AmendmentStepKind.BEGUN,
                Caller.SERVICE,
                "The rules folder or the folder of scenarios was found changed at a start of the service.",
                drafts.files(draft).changed());
    }

    private Draft begun(
            String ruleSet,
            AmendmentOrigin origin,
            Edition base,
            AmendmentSubject subject,
            Map<String, String> contents) {
        Map<String, String> before = drafts.files(base.version(), base.scenarios());
        DraftFiles files = contents.isEmpty() ? DraftFiles.unchanged(before) : DraftFiles.between(before, contents);
        Instant now = now();
        Draft draft = new Draft(
                        UUID.randomUUID(),
                        ruleSet,
                        subject,
                        origin,
                        AmendmentState.DRAFT,
                        1,
                        base.version(),
                        base.scenarios(),
                        "",
                        "",
                        null,
                        now,
                        now)
                .holding(files);
        drafts.store().create(draft, files);
        return draft;
    }

    /**
     * Changes files, all or none. An approval, or a submission, is over with it.
     *
     * @param revision the revision that was read before
     */
    void edit(RecordedOnce.Request request, UUID id, long revision, EditRequest edit) {
        Draft read = drafts.find(request.operation(), id);
        texts.check(request.operation(), read.ruleSet(), edit.edits(), drafts.files(read));
        change(request, id, revision, edit.reason(), files -> files.with(edit.edits()));
    }

    /**
     * Makes a draft hold exactly what a folder holds.
     *
     * @param revision the revision that was read before
     * @param contents text by path of every file of the rule set and of its scenarios
     */
    void replace(RecordedOnce.Request request, UUID id, long revision, Map<String, String> contents, String reason) {
        Draft read = drafts.find(request.operation(), id);
        DraftFiles before = drafts.files(read);
        List<FileEdit> edits = new ArrayList<>();
        DraftFiles.between(before.all(), contents).edits().forEach((path, text) -> edits.add(new FileEdit(path, text)));
        texts.check(request.operation(), read.ruleSet(), edits, before);
        change(request, id, revision, reason, files -> files.with(edits));
    }

    private interface Change {
        DraftFiles of(DraftFiles files);
    }

    private void change(RecordedOnce.Request request, UUID id, long revision, String reason, Change change) {
        once.once(request, () -> {
            Draft draft = open(request.operation(), id, revision);
            DraftFiles before = drafts.files(draft);
            DraftFiles after = change.of(before);
            List<String> paths = DraftFiles.between(before.all(), after.all()).changed();
            if (paths.isEmpty()) {
                throw refused(
                        ProblemType.INVALID_REQUEST, "This is what the draft holds already. Nothing was changed.");
            }
            texts.checkSize(after);
            Draft changed =
                    draft.next(AmendmentState.DRAFT, now()).approvedAs(null).holding(after);
            drafts.store().update(changed, after);
            log.step(changed, AmendmentStepKind.EDITED, request.caller(), reason, paths);
            return id;
        });
    }

    /**
     * Brings the changes of a draft onto the version in use.
     *
     * @throws RequestRefused if both changed a file that the request does not say to keep as the draft has it
     */
    void rebase(RecordedOnce.Request request, UUID id, RebaseRequest rebase) {
        drafts.find(request.operation(), id);
        once.once(request, () -> {
            Draft draft = open(request.operation(), id, null);
            Edition inUse = drafts.inUse(draft.ruleSet());
            if (inUse.equals(draft.basis())) {
                throw refused(ProblemType.NOT_READY, "It is based on the version in use already. Nothing was changed.");
            }
            Map<String, String> onto = drafts.files(inUse.version(), inUse.scenarios());
            DraftFiles files = drafts.files(draft);
            List<Fault> both = files.conflicts(onto).stream()
                    .filter(each -> !rebase.kept().contains(each))
                    .map(each -> new Fault(
                            each,
                            "was changed by the draft and by what came into use since; edit it so that it holds both,"
                                    + " and name it in keep"))
                    .toList();
            if (!both.isEmpty()) {
                throw new RequestRefused(
                        ProblemType.NOT_READY,
                        "The draft and the version in use changed the same files. Nothing was changed.",
                        both);
            }
            DraftFiles after = files.onto(onto);
            Draft changed = draft.next(AmendmentState.DRAFT, now())
                    .approvedAs(null)
                    .on(inUse)
                    .holding(after);
            drafts.store().update(changed, after);
            log.step(changed, AmendmentStepKind.REBASED, request.caller(), rebase.reason(), List.of());
            return id;
        });
    }

    void withdraw(RecordedOnce.Request request, UUID id, String reason) {
        drafts.find(request.operation(), id);
        once.once(request, () -> {
            Draft ended = open(request.operation(), id, null)
                    .next(AmendmentState.WITHDRAWN, now())
                    .approvedAs(null);
            drafts.store().update(ended);
            log.step(ended, AmendmentStepKind.WITHDRAWN, request.caller(), reason, List.of());
            return id;
        });
    }

    /** A draft that something can still be done with; nobody else does anything with it meanwhile. */
    private Draft open(String operation, UUID id, @Nullable Long revision) {
        Draft draft = drafts.find(operation, id);
        if (draft.state().ended()) {
            throw refused(
                    ProblemType.NOT_READY,
                    "The amendment is " + draft.state() + ", and nothing more is done with it. Begin another.");
        }
        if (revision != null && draft.revision() != revision) {
            throw refused(ProblemType.CHANGED_SINCE, ProblemType.CHANGED_SINCE.advice());
        }
        return draft;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static RequestRefused refused(ProblemType type, String detail) {
        return new RequestRefused(type, detail, List.of());
    }
}
