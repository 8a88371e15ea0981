package org.vacatur.amendment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.contract.web.AcceptedForm;
import org.vacatur.contract.web.AsWritten;
import org.vacatur.office.Refusals;
import vacatur.api.AmendmentsApi;

/** Amendments over HTTP. */
@RestController
class AmendmentsController implements AmendmentsApi {
    private static final MediaType SARIF = MediaType.parseMediaType("application/sarif+json");
    private static final MediaType DIFF = MediaType.parseMediaType("text/x-diff;charset=UTF-8");

    private final Drafting drafting;
    private final Deciding deciding;
    private final Activating activating;
    private final Drafts drafts;
    private final KeptVersions kept;
    private final DraftCheck check;
    private final DraftTexts texts;
    private final AmendmentAnswers answers;
    private final ActiveRules rules;
    private final Refusals refusals;
    private final HttpServletRequest request;

    AmendmentsController(
            Drafting drafting,
            Deciding deciding,
            Activating activating,
            Drafts drafts,
            KeptVersions kept,
            DraftCheck check,
            DraftTexts texts,
            AmendmentAnswers answers,
            ActiveRules rules,
            Refusals refusals,
            HttpServletRequest request) {
        this.drafting = drafting;
        this.deciding = deciding;
        this.activating = activating;
        this.drafts = drafts;
        this.kept = kept;
        this.check = check;
        this.texts = texts;
        this.answers = answers;
        this.rules = rules;
        this.refusals = refusals;
        this.request = request;
    }

    @Override
    public ResponseEntity<AmendmentList> listAmendments() {
        return ResponseEntity.ok(answers.list());
    }

    @Override
    public ResponseEntity<Amendment> beginAmendment(AmendmentRequest wanted, @Nullable String idempotencyKey) {
        String ruleSet = wanted.ruleSet() == null ? rules.id() : wanted.ruleSet();
        if (!ruleSet.equals(rules.id())) {
            throw refusals.notFound("beginAmendment", null, "There is no rule set of this name to be amended here.");
        }
        UUID id = drafting.begin(
                answers.request("beginAmendment", idempotencyKey, "", wanted),
                ruleSet,
                base(ruleSet, wanted.base()),
                wanted.subject(),
                wanted.reason());
        Draft draft = drafts.find("beginAmendment", id);
        return answers.with(
                draft,
                ResponseEntity.status(HttpStatus.CREATED)
                        .location(UriComponentsBuilder.fromPath("/api/v1/amendments/{id}")
                                .build(id)));
    }

    private Edition base(String ruleSet, @Nullable String version) {
        if (version == null) {
            return drafts.inUse(ruleSet);
        }
        var of = new RuleHistory.Version(ruleSet, version);
        kept.kept("beginAmendment", of);
        return new Edition(version, kept.with(of));
    }

    @Override
    public ResponseEntity<Amendment> getAmendment(UUID id) {
        return answers.with(drafts.find("getAmendment", id), ResponseEntity.ok());
    }

    @Override
    public ResponseEntity<AmendmentFiles> listAmendmentFiles(UUID id) {
        Draft draft = drafts.find("listAmendmentFiles", id);
        DraftFiles files = drafts.files(draft);
        DraftPaths paths = new DraftPaths(draft.ruleSet());
        return ResponseEntity.ok()
                .eTag(AmendmentAnswers.tag(draft))
                .body(new AmendmentFiles(files.paths().stream()
                        .map(each -> new AmendmentFile(each, files.change(each), paths.editable(each)))
                        .toList()));
    }

    @Override
    public ResponseEntity<RuleText> getAmendmentFile(UUID id, String path) {
        Draft draft = drafts.find("getAmendmentFile", id);
        String text = drafts.files(draft).all().get(path);
        if (text == null) {
            throw refusals.notFound(
                    "getAmendmentFile", id, "The draft has no such file. The list of its files names them.");
        }
        return ResponseEntity.ok().eTag(AmendmentAnswers.tag(draft)).body(new RuleText(path, text));
    }

    @Override
    public ResponseEntity<Amendment> editAmendment(
            UUID id, String ifMatch, EditRequest edit, @Nullable String idempotencyKey) {
        drafting.edit(
                answers.request("editAmendment", idempotencyKey, id + ifMatch, edit),
                id,
                AmendmentAnswers.revision(ifMatch),
                edit);
        return getAmendment(id);
    }

    @Override
    public ResponseEntity<AmendmentChanges> getAmendmentChanges(UUID id) {
        Draft draft = drafts.find("getAmendmentChanges", id);
        AmendmentChanges changes = Differences.of(draft, drafts.files(draft));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().eTag(AmendmentAnswers.tag(draft));
        if (form(List.of(MediaType.APPLICATION_JSON, DIFF)).equals(DIFF)) {
            String text = String.join(
                    "", changes.files().stream().map(FileDifference::difference).toList());
            return AsWritten.answer(answer, DIFF, text);
        }
        return answer.body(changes);
    }

    @Override
    public ResponseEntity<CheckResult> checkAmendment(UUID id, CheckRequest asked) {
        Draft draft = drafts.find("checkAmendment", id);
        DraftFiles files = drafts.files(draft);
        texts.paths(draft.ruleSet(), asked.unsaved(), files);
        DraftFiles with = files.with(asked.unsaved());
        texts.checkSize(with);
        return form(List.of(MediaType.APPLICATION_JSON, SARIF)).equals(SARIF)
                ? AsWritten.answer(ResponseEntity.ok(), SARIF, check.sarif(draft.ruleSet(), with))
                : ResponseEntity.ok(check.result(draft.ruleSet(), with));
    }

    private MediaType form(List<MediaType> forms) {
        return AcceptedForm.of(request, forms)
                .orElseThrow(() -> new RequestRefused(
                        ProblemType.NOT_ACCEPTABLE,
                        "This is answered as " + forms.get(0) + " or " + forms.get(1) + ": name one in Accept.",
                        List.of()));
    }

    @Override
    public ResponseEntity<Amendment> rebaseAmendment(UUID id, RebaseRequest rebase, @Nullable String idempotencyKey) {
        drafting.rebase(answers.request("rebaseAmendment", idempotencyKey, id, rebase), id, rebase);
        return getAmendment(id);
    }

    @Override
    public ResponseEntity<Amendment> withdrawAmendment(UUID id, ReasonRequest why, @Nullable String idempotencyKey) {
        drafting.withdraw(answers.request("withdrawAmendment", idempotencyKey, id, why), id, why.reason());
        return getAmendment(id);
    }

    @Override
    public ResponseEntity<Amendment> submitAmendment(UUID id, ReasonRequest why, @Nullable String idempotencyKey) {
        deciding.submit(answers.request("submitAmendment", idempotencyKey, id, why), id, why.reason());
        return getAmendment(id);
    }

    @Override
    public ResponseEntity<Amendment> sendAmendmentBack(UUID id, ReasonRequest why, @Nullable String idempotencyKey) {
        deciding.sendBack(answers.request("sendAmendmentBack", idempotencyKey, id, why), id, why.reason());
        return getAmendment(id);
    }

    @Override
    public ResponseEntity<Amendment> approveAmendment(
            UUID id, ApprovalRequest approval, @Nullable String idempotencyKey) {
        deciding.approve(answers.request("approveAmendment", idempotencyKey, id, approval), id, approval);
        return getAmendment(id);
    }

    @Override
    public ResponseEntity<Amendment> activateAmendment(UUID id, ReasonRequest why, @Nullable String idempotencyKey) {
        activating.activate(answers.request("activateAmendment", idempotencyKey, id, why), id, why.reason());
        return getAmendment(id);
    }
}
