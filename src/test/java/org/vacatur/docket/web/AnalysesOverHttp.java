package org.vacatur.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.docket.web.DocketClient.files;
import static org.vacatur.docket.web.DocketClient.json;
import static org.vacatur.docket.web.DocketClient.ok;
import static org.vacatur.docket.web.DocketClient.rows;
import static org.vacatur.docket.web.DocketClient.text;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.vacatur.TestDatabase;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;

/** Dockets of two offices analysed as prosecutors and an auditor would. Every case is invented. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnalysesOverHttp {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String JSON = "application/json";

    private final CountyFile county = CountyFile.of("SUFFOLK", 450, 11).unanswered();
    private final TestDatabase database;
    private RunningOffice office;
    private DocketClient suffolk;
    private DocketClient essex;
    private DocketClient auditor;
    private String ofSuffolk;
    private String ofEssex;

    AnalysesOverHttp(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        office =
                RunningOffice.local(database, "vacatur.doors.requests-per-minute=100000", "vacatur.doors.burst=100000");
        suffolk = new DocketClient(office::address, "prosecutor-suffolk");
        essex = suffolk.as("prosecutor-essex");
        auditor = suffolk.as("auditor");
        ofSuffolk =
                suffolk.done(new FilesForm().file("suffolk.csv", county.csv()).field("asOf", "2017-04-18"));
        ofEssex = essex.done(new FilesForm()
                .file("essex.csv", CountyFile.of("ESSEX", 450, 11).unanswered().csv())
                .field("asOf", "2017-04-18"));
    }

    @AfterAll
    void stop() {
        if (office != null) {
            office.close();
        }
    }

    @Test
    void a_prosecutor_gets_the_worklist_of_the_own_docket_in_every_form() {
        String at = analysed(suffolk, ofSuffolk, "{}");
        List<Map<String, String>> steps = rows(ok(suffolk.get(at + "/worklist")).body());
        assertThat(steps).isNotEmpty().allMatch(each -> each.get("district").equals("SUFFOLK"));
        List<Map<String, String>> lookups =
                rows(ok(suffolk.get(at + "/worklist?table=LOOKUPS")).body());
        assertThat(lookups).isNotEmpty().allMatch(each -> county.dockets().contains(each.get("docketNumber")));
        JsonNode worklist = json(ok(suffolk.get(at + "/worklist", "Accept", JSON)));
        JsonNode last = worklist.path("jointly").path(worklist.path("jointly").size() - 1);
        assertThat(last.at("/sum/lookups").asInt()).isEqualTo(lookups.size());
        assertThat(worklist.path("chargesForAPerson").asLong())
                .isEqualTo(suffolk.run(ofSuffolk)
                        .at("/ledger/total/charges/humanReview")
                        .asLong());
        assertThat(files(ok(suffolk.get(at + "/worklist", "Accept", XLSX)).body()))
                .containsKey("xl/workbook.xml");
    }

    @Test
    void the_parity_of_the_own_docket_has_the_counts_of_its_ledger_and_no_other_office() {
        String at = analysed(suffolk, ofSuffolk, "{}");
        JsonNode parity = json(ok(suffolk.get(at + "/parity", "Accept", JSON)));
        JsonNode ledger = suffolk.run(ofSuffolk).at("/ledger/total/charges");
        Map<String, Long> own = parity.path("counts")
                .valueStream()
                .filter(each -> each.path("table").asString().equals("OUTCOMES")
                        && each.path("criteria").asString().equals("SUFFOLK"))
                .collect(Collectors.toMap(
                        each -> each.path("result").asString(),
                        each -> each.path("charges").asLong()));
        assertThat(own)
                .containsEntry("FIRST_LETTER", ledger.path("firstLetter").asLong())
                .containsEntry("SECOND_WOULD_NOT", ledger.path("secondWouldNot").asLong())
                .containsEntry("SECOND_COULD_NOT", ledger.path("secondCouldNot").asLong())
                .containsEntry("HUMAN_REVIEW", ledger.path("humanReview").asLong())
                .containsEntry("OUT_OF_SCOPE", ledger.path("outOfScope").asLong());
        assertThat(parity.path("counts")
                        .valueStream()
                        .map(each -> each.path("district").asString()))
                .containsOnly("SUFFOLK");
        assertThat(parity.path("pairs")).isEmpty();
        assertThat(rows(ok(suffolk.get(at + "/parity?table=GEOGRAPHY")).body()))
                .allMatch(each -> each.get("district").equals("SUFFOLK"));
    }

    @Test
    void only_who_may_see_all_offices_has_them_analysed_together() {
        String together = "{\"with\": [\"" + ofEssex + "\"]}";
        assertThat(suffolk.post("/" + ofSuffolk + "/analyses", together).statusCode())
                .isEqualTo(404);
        String at = analysed(auditor, ofSuffolk, together);
        JsonNode parity = json(ok(auditor.get(at + "/parity", "Accept", JSON)));
        assertThat(parity.path("counts")
                        .valueStream()
                        .map(each -> each.path("district").asString(""))
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of("SUFFOLK", "ESSEX", ""));
        assertThat(parity.path("pairsInAll").asLong()).isPositive();
        List<Map<String, String>> pairs =
                rows(ok(auditor.get(at + "/parity?table=PAIRS")).body());
        assertThat(pairs).hasSize(parity.path("pairs").size()).hasSizeLessThanOrEqualTo(50);
        // what names cases of both offices is for neither
        assertThat(suffolk.get(at).statusCode()).isEqualTo(404);
        assertThat(suffolk.get(at + "/parity?public=true").statusCode()).isEqualTo(404);
        assertThat(essex.get(at).statusCode()).isEqualTo(404);
    }

    @Test
    void the_copy_for_everybody_shows_no_small_count_and_names_no_case() {
        String at = analysed(auditor, ofSuffolk, "{\"with\": [\"" + ofEssex + "\"]}");
        HttpResponse<byte[]> csv = ok(auditor.get(at + "/parity?public=true"));
        assertThat(rows(csv.body()))
                .anyMatch(each -> each.get("withheld").equals("no"))
                .allMatch(each -> each.get("count").isEmpty() || Long.parseLong(each.get("count")) > 10);
        String json = text(ok(auditor.get(at + "/parity?public=true", "Accept", JSON)));
        for (String docket : county.dockets()) {
            assertThat(text(csv)).doesNotContain(docket);
            assertThat(json).doesNotContain(docket);
        }
        assertThat(json).doesNotContain("suffolk.csv");
        HttpResponse<byte[]> pairs = auditor.get(at + "/parity?public=true&table=PAIRS");
        assertThat(pairs.statusCode()).isEqualTo(400);
        assertThat(text(pairs)).contains("must be COUNTS where public is true");
    }

    @Test
    void an_analysis_of_another_office_and_one_that_is_not_there_are_the_same() {
        String at = analysed(suffolk, ofSuffolk, "{}");
        assertThat(essex.get(at).statusCode()).isEqualTo(404);
        assertThat(essex.get(at.replace(ofSuffolk, ofEssex)).statusCode()).isEqualTo(404);
        HttpResponse<byte[]> none = suffolk.get("/" + ofSuffolk + "/analyses/" + UUID.randomUUID() + "/worklist");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(text(none)).contains("Ask for one of the run again");
        assertThat(suffolk.get(at + "/worklist", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void runs_at_other_terms_are_not_analysed_together() {
        String otherDay = essex.done(essex.post("/" + ofEssex + "/repetition", "{\"asOf\": \"2011-01-01\"}"));
        HttpResponse<byte[]> refused =
                auditor.post("/" + ofSuffolk + "/analyses", "{\"with\": [\"" + otherDay + "\"]}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("repeat it at the terms of the first");
        HttpResponse<byte[]> unknown = auditor.post("/" + ofSuffolk + "/analyses", "{\"without\": []}");
        assertThat(unknown.statusCode()).isEqualTo(400);
    }

    @Test
    void a_sealed_case_is_in_no_analysis_and_one_that_was_made_before_is_gone() {
        String run = suffolk.done(
                new FilesForm().file("sealed.csv", county.first(30).csv()).field("asOf", "2017-04-18"));
        String before = analysed(suffolk, run, "{}");
        Map<String, String> one =
                rows(ok(suffolk.get(before + "/worklist?table=LOOKUPS")).body()).get(0);
        Map<String, String> listed = suffolk.letter(run, "HUMAN_REVIEW").stream()
                .filter(each -> each.get("docketNumber").equals(one.get("docketNumber")))
                .findFirst()
                .orElseThrow();
        String recommendation = "/api/v1/recommendations/" + listed.get("recommendationId");
        HttpResponse<byte[]> sealed = suffolk.postTo(
                recommendation + "/sealing",
                "{\"kind\":\"SEALED\",\"courtOrder\":\"Invented Court, March 1, 2026, paper 12\"}");
        ok(sealed);
        assertThat(suffolk.get(before).statusCode()).isEqualTo(404);
        assertThat(suffolk.get(before + "/worklist?table=LOOKUPS").statusCode()).isEqualTo(404);
        String after = analysed(suffolk, run, "{}");
        assertThat(rows(ok(suffolk.get(after + "/worklist?table=LOOKUPS")).body()))
                .isNotEmpty()
                .noneMatch(each -> each.get("docketNumber").equals(one.get("docketNumber")));
        JsonNode parity = json(ok(suffolk.get(after + "/parity", "Accept", JSON)));
        assertThat(parity.at("/head/charges").asLong())
                .isEqualTo(suffolk.run(run).at("/ledger/rows/charges").asLong());
    }

    @Test
    void that_an_auditor_reads_an_analysis_is_recorded() {
        String at = analysed(auditor, ofSuffolk, "{}");
        ok(auditor.get(at + "/worklist"));
        ok(auditor.get(at + "/parity"));
        List<String> operations = office.recorded("READING").stream()
                .filter(each -> each.path("object").asString("").equals(ofSuffolk))
                .map(each -> each.at("/details/operation").asString(""))
                .toList();
        assertThat(operations).contains("startAnalysis", "getAnalysis", "getWorklist", "getParity");
    }

    /** Has a run analysed and waits until that is done; where. */
    private static String analysed(DocketClient who, String run, String request) {
        HttpResponse<byte[]> started = who.post("/" + run + "/analyses", request);
        assertThat(started.statusCode()).as(text(started)).isEqualTo(202);
        String at = started.headers().firstValue("Location").orElseThrow();
        assertThat(at).startsWith(DocketClient.PATH + "/" + run + "/analyses/");
        String below = at.substring(DocketClient.PATH.length());
        for (int tries = 0; tries < 1800; tries++) {
            JsonNode analysis = json(ok(who.get(below)));
            String state = analysis.path("state").asString();
            if (state.equals("DONE")) {
                assertThat(analysis.path("cases").asLong()).isPositive();
                return below;
            }
            assertThat(state).as("%s", analysis).isIn("WAITING", "RUNNING");
            DocketClient.pause();
        }
        throw new AssertionError("The analysis did not end");
    }
}
