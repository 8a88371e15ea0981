package org.vacatur.amendment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.contract.web.AcceptedForm;
import org.vacatur.contract.web.AsWritten;
import org.vacatur.contract.web.WholeFile;
import org.vacatur.docket.impact.FlipFilter;
import org.vacatur.docket.impact.FlipPage;
import org.vacatur.docket.lists.ListFormat;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.office.SignedIn;
import org.vacatur.rulebook.Outcome;
import vacatur.api.AmendmentTrialsApi;

/** Trials of drafts over HTTP. */
@RestController
class AmendmentTrialsController implements AmendmentTrialsApi {
    private static final String TRIAL = "/api/v1/amendments/{id}/trials/{trial}";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX = MediaType.parseMediaType(ListFormat.XLSX.mediaType());

    private final Trials trials;
    private final TrialFlips flips;
    private final AmendmentAnswers answers;
    private final SignedIn signedIn;
    private final HttpServletRequest request;

    AmendmentTrialsController(
            Trials trials, TrialFlips flips, AmendmentAnswers answers, SignedIn signedIn, HttpServletRequest request) {
        this.trials = trials;
        this.flips = flips;
        this.answers = answers;
        this.signedIn = signedIn;
        this.request = request;
    }

    @Override
    public ResponseEntity<AmendmentTrial> tryAmendment(UUID id, TrialRequest wanted, @Nullable String idempotencyKey) {
        UUID trial = trials.start(answers.request("tryAmendment", idempotencyKey, id, wanted), id, wanted);
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(UriComponentsBuilder.fromPath(TRIAL).build(id, trial))
                .body(trials.shown("tryAmendment", signedIn.caller(), id, trial));
    }

    @Override
    public ResponseEntity<AmendmentTrial> getTrial(UUID id, UUID trial) {
        return ResponseEntity.ok(trials.shown("getTrial", signedIn.caller(), id, trial));
    }

    @Override
    public ResponseEntity<FlipPage> listFlips(
            UUID id,
            UUID trial,
            @Nullable District district,
            @Nullable Outcome from,
            @Nullable Outcome to,
            @Nullable String cursor,
            Integer size) {
        MediaType form = AcceptedForm.of(request, List.of(MediaType.APPLICATION_JSON, CSV, XLSX))
                .orElseThrow(() -> new RequestRefused(
                        ProblemType.NOT_ACCEPTABLE,
                        "Flips are answered as JSON, CSV or XLSX: name one in Accept.",
                        List.of()));
        Caller caller = signedIn.caller();
        FlipFilter filter = new FlipFilter(district, from, to);
        Trial of = trials.find("listFlips", id, trial);
        if (form.equals(MediaType.APPLICATION_JSON)) {
            FlipPage page = flips.page(caller, of, filter, cursor == null ? 0 : Long.parseLong(cursor), size);
            ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
            if (page.next() != null) {
                answer.header(HttpHeaders.LINK, "<" + next(id, trial, filter, page.next(), size) + ">; rel=\"next\"");
            }
            return answer.body(page);
        }
        ListFormat format = form.equals(XLSX) ? ListFormat.XLSX : ListFormat.CSV;
        return AsWritten.answer(
                ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"flips." + format.extension() + "\""),
                form,
                WholeFile.of(file -> {
                    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                        flips.write(caller, of, filter, format, out);
                    }
                }));
    }

    private static String next(UUID id, UUID trial, FlipFilter filter, Long cursor, int size) {
        UriComponentsBuilder next = UriComponentsBuilder.fromPath(TRIAL + "/flips");
        if (filter.district() != null) {
            next.queryParam("district", filter.district());
        }
        if (filter.from() != null) {
            next.queryParam("from", filter.from());
        }
        if (filter.to() != null) {
            next.queryParam("to", filter.to());
        }
        return next.queryParam("cursor", cursor)
                .queryParam("size", size)
                .buildAndExpand(id, trial)
                .toUriString();
    }
}
