package org.vacatur.docket.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.contract.web.AsWritten;
import org.vacatur.docket.AcceptanceRequest;
import org.vacatur.docket.Docket;
import org.vacatur.docket.DocketList;
import org.vacatur.docket.LetterAcceptance;
import org.vacatur.docket.LetterSample;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.RejectPage;
import org.vacatur.docket.RepetitionRequest;
import org.vacatur.docket.papers.NoticeLanguage;
import org.vacatur.docket.run.Acceptances;
import org.vacatur.docket.run.DocketRun;
import org.vacatur.docket.run.Dockets;
import org.vacatur.docket.run.Papers;
import org.vacatur.office.Caller;
import org.vacatur.office.Refusals;
import org.vacatur.office.SignedIn;
import org.vacatur.record.Person;
import vacatur.api.DocketsApi;

/** Runs of dockets over HTTP, and what comes out of them. */
@RestController
class DocketsController implements DocketsApi {
    private final Dockets dockets;
    private final FoundRuns runs;
    private final Acceptances acceptances;
    private final DocketAnswers answers;
    private final Downloads downloads;
    private final SignedIn signedIn;
    private final Refusals refusals;
    private final HttpServletRequest request;

    DocketsController(
            Dockets dockets,
            FoundRuns runs,
            Acceptances acceptances,
            DocketAnswers answers,
            Downloads downloads,
            SignedIn signedIn,
            Refusals refusals,
            HttpServletRequest request) {
        this.dockets = dockets;
        this.runs = runs;
        this.acceptances = acceptances;
        this.answers = answers;
        this.downloads = downloads;
        this.signedIn = signedIn;
        this.refusals = refusals;
        this.request = request;
    }

    @Override
    public ResponseEntity<DocketList> listDockets() {
        Caller caller = signedIn.caller();
        return ResponseEntity.ok(
                new DocketList(dockets.list(caller).stream().map(answers::brief).toList()));
    }

    @Override
    public ResponseEntity<Docket> getDocket(UUID id) {
        Caller caller = signedIn.caller();
        return ResponseEntity.ok(answers.whole(caller, runs.found(caller, "getDocket", id)));
    }

    @Override
    public ResponseEntity<Docket> cancelDocket(UUID id) {
        Caller caller = signedIn.caller();
        DocketRun run = dockets.cancel(caller, runs.found(caller, "cancelDocket", id));
        return ResponseEntity.accepted().body(answers.brief(run));
    }

    @Override
    public ResponseEntity<Docket> repeatDocket(
            UUID id, RepetitionRequest repetitionRequest, @Nullable String idempotencyKey) {
        Caller caller = signedIn.caller();
        DocketRun run =
                dockets.repeat(caller, runs.done(caller, "repeatDocket", id), repetitionRequest, idempotencyKey);
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(DocketFilesController.at(run))
                .body(answers.brief(run));
    }

    @Override
    public ResponseEntity<Resource> compareDockets(UUID id, UUID since) {
        Caller caller = signedIn.caller();
        DocketRun run = runs.done(caller, "compareDockets", id);
        DocketRun before = runs.done(caller, "compareDockets", since);
        return sent(downloads.changes(caller, run, before), Downloads.CSV, "changes.csv");
    }

    @Override
    public ResponseEntity<Resource> getRejects(UUID id) {
        Caller caller = signedIn.caller();
        DocketRun run = runs.done(caller, "getRejects", id);
        return sent(downloads.rejects(caller, run), Downloads.ZIP, "rejects.zip");
    }

    @Override
    public ResponseEntity<RejectPage> listRejects(UUID id, @Nullable String cursor, Integer size) {
        Caller caller = signedIn.caller();
        RejectPage page = dockets.rejected(caller, runs.found(caller, "listRejects", id), cursor, size);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (page.next() != null) {
            String next = UriComponentsBuilder.fromPath(PATH_LIST_REJECTS)
                    .queryParam("cursor", page.next())
                    .queryParam("size", size)
                    .build(id)
                    .toString();
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(page);
    }

    @Override
    public ResponseEntity<Resource> getLetter(UUID id, ListKind letter) {
        Caller caller = signedIn.caller();
        DocketRun run = runs.done(caller, "getLetter", id);
        Downloads.Form form = Downloads.Form.accepted(MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT)))
                .orElseThrow(() -> new RequestRefused(
                        ProblemType.NOT_ACCEPTABLE,
                        "A list is answered as CSV, XLSX, PDF, or a ZIP file of PDF files: name one in Accept.",
                        List.of()));
        return sent(
                downloads.letter(caller, run, letter, form),
                form.type(),
                letter.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "." + form.ending());
    }

    @Override
    public ResponseEntity<Resource> getPack(UUID id, String papers, @Nullable String notices) {
        Caller caller = signedIn.caller();
        Set<NoticeLanguage> languages = notices == null
                ? Set.of()
                : Stream.of(notices.split(",", -1)).map(NoticeLanguage::valueOf).collect(Collectors.toSet());
        return sent(
                downloads.pack(caller, runs.done(caller, "getPack", id), Papers.Which.valueOf(papers), languages),
                Downloads.ZIP,
                "pack.zip");
    }

    @Override
    public ResponseEntity<LetterSample> sampleLetter(UUID id, ListKind letter) {
        Caller caller = signedIn.caller();
        String sample = acceptances.sample(caller, runs.done(caller, "sampleLetter", id), letter);
        return AsWritten.answer(ResponseEntity.status(HttpStatus.CREATED), MediaType.APPLICATION_JSON, sample);
    }

    @Override
    public ResponseEntity<LetterAcceptance> acceptLetter(
            UUID id, ListKind letter, AcceptanceRequest acceptanceRequest, @Nullable String idempotencyKey) {
        Caller caller = signedIn.caller();
        String name = caller.name();
        if (name == null || name.isBlank()) {
            throw refusals.unnamed("acceptLetter", id);
        }
        LetterAcceptance accepted = acceptances.accept(
                caller,
                new Person(caller.subject(), name),
                runs.done(caller, "acceptLetter", id),
                letter,
                acceptanceRequest,
                idempotencyKey);
        return ResponseEntity.status(HttpStatus.CREATED).body(accepted);
    }

    private static ResponseEntity<Resource> sent(Resource file, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(file);
    }
}
