package org.vacatur.docket.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.util.UriComponentsBuilder;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.docket.Docket;
import org.vacatur.docket.intake.Profiles;
import org.vacatur.docket.run.Arrival;
import org.vacatur.docket.run.DocketRun;
import org.vacatur.docket.run.DocketSettings;
import org.vacatur.docket.run.Dockets;
import org.vacatur.doors.BodyTime;
import org.vacatur.office.Caller;
import org.vacatur.office.Refusals;
import org.vacatur.office.SignedIn;

/**
 * Takes the files of a docket, and tells how its run goes on. Not made from the contract, because what is made would read a file whole before
 * anybody is asked, and knows no events.
 */
@RestController
class DocketFilesController {
    private static final String PATH = "/api/v1/dockets";

    private final Dockets dockets;
    private final DocketAnswers answers;
    private final Watchers watchers;
    private final DocketSettings settings;
    private final Profiles profiles;
    private final SignedIn signedIn;
    private final Refusals refusals;

    DocketFilesController(
            Dockets dockets,
            DocketAnswers answers,
            Watchers watchers,
            DocketSettings settings,
            Profiles profiles,
            SignedIn signedIn,
            Refusals refusals) {
        this.dockets = dockets;
        this.answers = answers;
        this.watchers = watchers;
        this.settings = settings;
        this.profiles = profiles;
        this.signedIn = signedIn;
        this.refusals = refusals;
    }

    @PostMapping(PATH)
    ResponseEntity<Docket> load(
            HttpServletRequest request,
            @Nullable @RequestHeader(name = "Idempotency-Key", required = false) String idempotencyKey) {
        Caller caller = signedIn.caller();
        BodyTime.extend(request, settings.uploadWithin());
        Arrival arrival = dockets.arrival();
        boolean taken = false;
        try {
            Dockets.Asked asked = new Upload(settings, profiles.names()).into(arrival, request);
            if (asked.since() != null && dockets.find(caller, asked.since()).isEmpty()) {
                throw refusals.notFound("loadDocket", asked.since(), "There is no run of this id to compare with.");
            }
            DocketRun run = dockets.load(caller, asked, arrival, idempotencyKey);
            taken = true;
            return ResponseEntity.status(HttpStatus.ACCEPTED).location(at(run)).body(answers.brief(run));
        } finally {
            if (!taken) {
                dockets.drop(arrival);
            }
        }
    }

    @GetMapping(path = PATH + "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter watch(@PathVariable("id") UUID id) {
        Caller caller = signedIn.caller();
        DocketRun run = dockets.find(caller, id)
                .orElseThrow(() -> refusals.notFound("watchDocket", id, "There is no run of this id."));
        dockets.read(caller, run, "watchDocket");
        return watchers.watch(caller, id)
                .orElseThrow(() -> new RequestRefused(
                        ProblemType.TOO_MANY_REQUESTS,
                        "Too many people watch runs at the moment; ask for the run itself now and then.",
                        List.<Fault>of()));
    }

    static URI at(DocketRun run) {
        return UriComponentsBuilder.fromPath(PATH + "/{id}").build(run.order().id());
    }
}
