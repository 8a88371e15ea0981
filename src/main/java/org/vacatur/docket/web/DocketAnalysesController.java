package org.vacatur.docket.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.contract.web.AcceptedForm;
import org.vacatur.docket.AnalysisRequest;
import org.vacatur.docket.DocketAnalysis;
import org.vacatur.docket.analysis.Analysed;
import org.vacatur.docket.analysis.Analysed.Part;
import org.vacatur.docket.lists.FreeTable;
import org.vacatur.docket.lists.ListFormat;
import org.vacatur.docket.run.Analyses;
import org.vacatur.docket.run.DocketRun;
import org.vacatur.docket.run.RunAnalysis;
import org.vacatur.office.Caller;
import org.vacatur.office.Refusals;
import org.vacatur.office.SignedIn;
import vacatur.api.DocketAnalysesApi;

/** Analyses of runs over HTTP. */
@RestController
class DocketAnalysesController implements DocketAnalysesApi {
    private static final MediaType XLSX = MediaType.parseMediaType(ListFormat.XLSX.mediaType());

    /** What can be asked for, in the order in which it is given where all are alike to the client. */
    private static final List<MediaType> FORMS = List.of(Downloads.CSV, XLSX, MediaType.APPLICATION_JSON);

    private final Analyses analyses;
    private final FoundRuns runs;
    private final SignedIn signedIn;
    private final Refusals refusals;
    private final HttpServletRequest request;

    DocketAnalysesController(
            Analyses analyses, FoundRuns runs, SignedIn signedIn, Refusals refusals, HttpServletRequest request) {
        this.analyses = analyses;
        this.runs = runs;
        this.signedIn = signedIn;
        this.refusals = refusals;
        this.request = request;
    }

    @Override
    public ResponseEntity<DocketAnalysis> startAnalysis(UUID id, AnalysisRequest analysisRequest) {
        Caller caller = signedIn.caller();
        Set<UUID> asked = new LinkedHashSet<>(List.of(id));
        asked.addAll(analysisRequest.others());
        List<DocketRun> together = asked.stream()
                .map(each -> runs.done(caller, "startAnalysis", each))
                .toList();
        RunAnalysis started = analyses.start(together);
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(UriComponentsBuilder.fromPath("/api/v1/dockets/{id}/analyses/{analysis}")
                        .build(id, started.id()))
                .body(started.answer());
    }

    @Override
    public ResponseEntity<DocketAnalysis> getAnalysis(UUID id, UUID analysis) {
        return ResponseEntity.ok(found("getAnalysis", id, analysis).answer());
    }

    @Override
    public ResponseEntity<Resource> getWorklist(UUID id, UUID analysis, String table) {
        return answered(
                done("getWorklist", id, analysis),
                Analysed::worklist,
                made -> made.table(Part.valueOf(table)),
                "worklist-" + table.toLowerCase(Locale.ROOT));
    }

    @Override
    public ResponseEntity<Resource> getParity(UUID id, UUID analysis, Boolean forEverybody, String table) {
        Analysed made = done("getParity", id, analysis);
        Part part = Part.valueOf(table);
        if (forEverybody && part != Part.COUNTS) {
            throw new RequestRefused(
                    ProblemType.INVALID_REQUEST,
                    "A copy for everybody names no case.",
                    List.of(new Fault("table", "must be COUNTS where public is true")));
        }
        return answered(
                made,
                each -> each.parity(forEverybody),
                each -> forEverybody ? each.counts(true) : each.table(part),
                (forEverybody ? "parity-public-" : "parity-") + table.toLowerCase(Locale.ROOT));
    }

    private ResponseEntity<Resource> answered(
            Analysed made, Function<Analysed, Object> json, Function<Analysed, FreeTable> table, String name) {
        MediaType form = AcceptedForm.of(request, FORMS)
                .orElseThrow(() -> new RequestRefused(
                        ProblemType.NOT_ACCEPTABLE,
                        "An analysis is answered as CSV, XLSX or JSON: name one in Accept.",
                        List.of()));
        if (form.equals(MediaType.APPLICATION_JSON)) {
            return ResponseEntity.ok()
                    .contentType(form)
                    .body(new ByteArrayResource(ContractJson.mapper().writeValueAsBytes(json.apply(made))));
        }
        ListFormat format = form.equals(XLSX) ? ListFormat.XLSX : ListFormat.CSV;
        return ResponseEntity.ok()
                .contentType(form)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.extension() + "\"")
                .body(Downloads.table(table.apply(made), format));
    }

    private RunAnalysis found(String operation, UUID id, UUID analysis) {
        Caller caller = signedIn.caller();
        DocketRun run = runs.found(caller, operation, id);
        return analyses.find(caller, run, analysis)
                .orElseThrow(() -> refusals.notFound(
                        operation,
                        analysis,
                        "There is no analysis of this id any more, or never was. Ask for one of the run again."));
    }

    private Analysed done(String operation, UUID id, UUID analysis) {
        return found(operation, id, analysis)
                .analysed()
                .orElseThrow(() -> new RequestRefused(
                        ProblemType.NOT_DONE,
                        "The analysis is not done. Look at its state; ask for one that failed again.",
                        List.<Fault>of()));
    }
}
