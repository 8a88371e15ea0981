package org.vacatur.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.docket.web.DocketClient.created;
import static org.vacatur.docket.web.DocketClient.files;
import static org.vacatur.docket.web.DocketClient.json;
import static org.vacatur.docket.web.DocketClient.ok;
import static org.vacatur.docket.web.DocketClient.rows;
import static org.vacatur.docket.web.DocketClient.text;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.vacatur.TestDatabase;
import org.vacatur.contract.ProblemType;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.run.DocketSettings;
import org.vacatur.office.RunningOffice;
import org.vacatur.record.WholeLog;
import tools.jackson.databind.JsonNode;

/** A county's docket taken through the service as an office would. Every case is invented. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DocketsOverHttp {
    private static final int STATEWIDE = 450;
    private static final long SEED = 11;
    private static final String FIRST = "FIRST_LETTER_PROPOSED";
    private static final String SECOND = "SECOND_LETTER_PROPOSED";
    private static final String COMMENT = "Twenty read in full, none was wrong.";

    private final TestDatabase database;
    private final CountyFile county = CountyFile.of("SUFFOLK", STATEWIDE, SEED).undecided();
    private RunningOffice office;
    private DocketClient suffolk;
    private String whole;

    DocketsOverHttp(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        office =
                RunningOffice.local(database, "vacatur.doors.requests-per-minute=100000", "vacatur.doors.burst=100000");
        suffolk = new DocketClient(office::address, "prosecutor-suffolk");
        whole = suffolk.done(new FilesForm().file("suffolk.csv", county.csv()).field("name", "Suffolk, whole"));
    }

    @AfterAll
    void stop() {
        if (office != null) {
            WholeLog.assertHolds(office);
            office.close();
        }
    }

    @Test
    void a_docket_is_taken_at_once_and_its_run_accounts_for_every_row_and_charge() {
        String csv = county.with(3, "dispositionDate", "someday").csv();
        String again = csv.substring(csv.lastIndexOf('\n', csv.length() - 3) + 1);
        HttpResponse<byte[]> answer = suffolk.load(new FilesForm()
                .file("spoilt.csv", csv + again)
                .field("asOf", "2017-04-01")
                .field("countyPolicy", "OFF"));
        assertThat(answer.headers().firstValue("Location"))
                .contains(DocketClient.PATH + "/" + json(answer).path("id").asString());
        assertThat(json(answer).path("progress").path("state").asString()).isIn("WAITING", "READING", "DECIDING");
        String id = suffolk.done(answer);
        JsonNode run = suffolk.run(id);
        assertThat(run.path("name").asString()).isEqualTo("spoilt.csv");
        assertThat(run.path("district").asString()).isEqualTo("SUFFOLK");
        assertThat(run.path("asOf").asString()).isEqualTo("2017-04-01");
        assertThat(run.path("countyPolicy").asString()).isEqualTo("OFF");
        assertThat(run.path("synthetic").asBoolean()).isTrue();
        assertThat(run.path("chart").asString()).startsWith("<svg");
        assertLedgerHolds(run);
        assertThat(count(run, "/ledger/rows/input")).isEqualTo(county.rows().size() + 1);
        assertThat(count(run, "/ledger/rows/duplicates")).isEqualTo(1);
        assertThat(count(run, "/ledger/rows/rejected")).isPositive();
        assertThat(leftOf(id))
                .as("files that are no longer needed")
                .allMatch(each -> each.contains("rejects") || each.endsWith("claim"));
    }

    @Test
    void one_docket_is_the_same_in_one_file_in_several_in_any_order_and_in_every_form() {
        CountyFile made = CountyFile.of("SUFFOLK", STATEWIDE, SEED);
        String one = suffolk.done(new FilesForm().file("county.csv", made.csv()));
        String several = suffolk.done(new FilesForm()
                .file("late.csv", made.everyThird(1).csv())
                .file("early.csv", made.everyThird(0).csv())
                .file("book.xlsx", made.everyThird(2).xlsx()));
        String book = suffolk.done(new FilesForm().file("county.xlsx", made.xlsx()));
        String lines =
                suffolk.done(new FilesForm().file("county.ndjson", CountyFile.ndjson("SUFFOLK", STATEWIDE, SEED)));
        JsonNode total = suffolk.run(one).at("/ledger/total");
        assertThat(count(suffolk.run(one), "/ledger/rows/charges")).isEqualTo(made.charges());
        for (String id : List.of(several, book, lines)) {
            JsonNode run = suffolk.run(id);
            assertLedgerHolds(run);
            assertThat(run.at("/ledger/total")).isEqualTo(total);
            assertThat(shown(id, "SECOND_LETTER", "docketNumber", "charge"))
                    .containsExactlyElementsOf(shown(one, "SECOND_LETTER", "docketNumber", "charge"));
        }
    }

    @Test
    void every_row_of_another_district_is_rejected_and_can_be_read_with_the_reason() {
        CountyFile other = CountyFile.of("ESSEX", STATEWIDE, SEED).first(5);
        String id = suffolk.done(new FilesForm().file("essex.csv", other.csv()));
        JsonNode run = suffolk.run(id);
        assertLedgerHolds(run);
        assertThat(count(run, "/ledger/rows/rejected")).isEqualTo(other.rows().size());
        List<Map<String, String>> rejected =
                rows(files(ok(suffolk.get("/" + id + "/rejects")).body())
                        .values()
                        .iterator()
                        .next());
        assertThat(rejected).hasSize(other.rows().size()).allSatisfy(row -> {
            assertThat(row.get("column")).isEqualTo("district");
            assertThat(row.get("reason")).contains("another district than yours");
        });
    }

    @Test
    void corrected_rejects_are_loaded_as_what_changed_and_have_a_ledger_of_their_own() {
        CountyFile good = county.first(40);
        String before = suffolk.done(new FilesForm()
                .file(
                        "bad.csv",
                        good.with(2, "district", "").with(9, "asOf", "soon").csv()));
        Map<String, byte[]> zip =
                files(ok(suffolk.get("/" + before + "/rejects")).body());
        assertThat(zip).hasSize(1);
        List<Map<String, String>> rejects = rows(zip.values().iterator().next());
        Set<String> dockets =
                rejects.stream().map(each -> each.get("docketNumber")).collect(Collectors.toSet());
        assertThat(dockets).contains(good.rows().get(9).get("docketNumber"));
        String corrected =
                good.only(each -> dockets.contains(each.get("docketNumber"))).csv();
        String id = suffolk.done(new FilesForm().file("again.csv", corrected).field("since", before));
        JsonNode run = suffolk.run(id);
        assertThat(run.path("kind").asString()).isEqualTo("DELTA");
        assertThat(run.path("since").asString()).isEqualTo(before);
        assertLedgerHolds(run);
        assertThat(count(run, "/progress/casesDecided")).isEqualTo(dockets.size());
        assertThat(count(run, "/ledger/rows/input"))
                .isEqualTo(rows(corrected.getBytes(StandardCharsets.UTF_8)).size());
        List<Map<String, String>> changes =
                rows(ok(suffolk.get("/" + id + "/changes?since=" + before)).body());
        assertThat(changes).isNotEmpty().allSatisfy(each -> {
            assertThat(dockets).contains(each.get("docketNumber"));
            assertThat(each.get("change")).isIn("new", "moved");
        });
        // sent back as it is, with the two columns of reasons before the rest, the file is read and still refused
        String unchanged = suffolk.done(new FilesForm()
                .file("unchanged.csv", zip.values().iterator().next())
                .field("since", before));
        assertLedgerHolds(suffolk.run(unchanged));
        assertThat(count(suffolk.run(unchanged), "/ledger/rows/rejected")).isPositive();
    }

    @Test
    void a_list_is_answered_as_csv_workbook_pdf_and_zip() throws IOException {
        List<Map<String, String>> csv = suffolk.letter(whole, SECOND);
        assertThat(csv).isNotEmpty();
        byte[] book = letter(whole, SECOND, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(files(book)).containsKey("xl/workbook.xml");
        String court = csv.get(0).get("court");
        Set<String> dockets = csv.stream()
                .filter(each -> each.get("court").equals(court))
                .map(each -> each.get("docketNumber"))
                .collect(Collectors.toSet());
        String one = suffolk.done(new FilesForm()
                .file(
                        "one.csv",
                        county.only(each -> dockets.contains(each.get("docketNumber")))
                                .csv()));
        byte[] pdf = letter(one, SECOND, "application/pdf");
        assertThat(pdfText(pdf)).contains("PROPOSED", court);
        Map<String, byte[]> parts = files(letter(whole, SECOND, "application/zip"));
        assertThat(parts).isNotEmpty();
        for (byte[] each : parts.values()) {
            assertThat(pdfText(each)).contains("PROPOSED");
        }
        HttpResponse<byte[]> picture = suffolk.get("/" + whole + "/letters/" + SECOND, "Accept", "image/png");
        assertProblem(picture, ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void lists_are_sorted_in_the_same_way_on_every_database() {
        List<String> courts = List.of(
                "b court", "B court", "a-court", "a court", "A Court", "ab", "Zoll", "\u00c9tude", "_x", "9", "AB");
        CountyFile odd = county.first(courts.size());
        List<String> dockets = List.copyOf(odd.dockets());
        for (int i = 0; i < odd.rows().size(); i++) {
            int at = dockets.indexOf(county.rows().get(i).get("docketNumber"));
            odd = odd.with(i, "court", courts.get(at)).with(i, "docketNumber", "no " + courts.get(at) + " " + at);
        }
        String id = suffolk.done(new FilesForm().file("odd.csv", odd.csv()));
        Set<String> seen = new TreeSet<>();
        for (ListKind list : ListKind.values()) {
            List<List<String>> shown = shown(id, list.name(), "court", "docketNumber");
            assertThat(shown)
                    .isSortedAccordingTo(Comparator.comparing((List<String> each) -> each.get(0))
                            .thenComparing(each -> each.get(1)));
            shown.forEach(each -> seen.add(each.get(0)));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(courts);
        ok(suffolk.get("/" + id + "/pack"));
        assertThat(rows(ok(suffolk.get("/" + id + "/changes?since=" + id)).body()))
                .isEmpty();
    }

    @Test
    void the_pack_holds_every_file_with_its_hash_and_the_checkpoint_after_the_run() throws Exception {
        Map<String, byte[]> pack = files(ok(suffolk.get("/" + whole + "/pack")).body());
        String folder = pack.keySet().stream().anyMatch(each -> each.equals("index.csv")) ? "" : "pack/";
        List<Map<String, String>> index = rows(pack.get(folder + "index.csv"));
        assertThat(index).hasSize(pack.size() - 2);
        for (Map<String, String> each : index) {
            byte[] file = pack.get(folder + each.get("file"));
            assertThat(each.get("sha256")).as(each.get("file")).isEqualTo(sha256(file));
        }
        String seal = new String(pack.get(folder + "seal.txt"), StandardCharsets.UTF_8);
        assertThat(seal).contains(sha256(pack.get(folder + "index.csv")), whole);
        String origin = office.get("/api/v1/records/checkpoint", "Authorization", RunningOffice.demo("auditor"))
                .body()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(seal).contains(origin);
    }

    @Test
    void a_list_is_accepted_after_a_sample_once_under_one_key_and_then_stands_decided() {
        String id = suffolk.done(
                new FilesForm().file("accepted.csv", county.first(60).csv()));
        List<Map<String, String>> proposed = suffolk.letter(id, SECOND);
        assertThat(proposed).hasSizeGreaterThan(20);
        JsonNode sample = sample(id, SECOND);
        assertThat(sample.path("charges").asInt()).isEqualTo(proposed.size());
        assertThat(sample.path("items").size()).isEqualTo(20);
        assertThat(sample.path("items")
                        .valueStream()
                        .map(each -> each.path("id").asString()))
                .doesNotHaveDuplicates()
                .isSubsetOf(proposed.stream()
                        .map(each -> each.get("recommendationId"))
                        .toList());
        int before = office.recorded("DECISION").size();
        HttpResponse<byte[]> accepted = accept(id, SECOND, sample, "yes-to-all");
        assertThat(created(accepted).path("charges").asInt()).isEqualTo(proposed.size());
        int decisions = office.recorded("DECISION").size() - before;
        assertThat(created(accepted).path("recommendations").asInt())
                .isEqualTo(decisions)
                .isPositive();
        HttpResponse<byte[]> again = accept(id, SECOND, sample, "yes-to-all");
        assertThat(text(again)).isEqualTo(text(accepted));
        assertThat(office.recorded("DECISION")).hasSize(before + decisions);
        assertProblem(
                suffolk.post(
                        "/" + id + "/letters/" + SECOND + "/acceptance",
                        acceptance(sample, "Another word"),
                        "Idempotency-Key",
                        "yes-to-all"),
                ProblemType.KEY_USED);
        assertProblem(accept(id, SECOND, sample, null), ProblemType.LIST_CHANGED);
        assertThat(suffolk.letter(id, SECOND)).isEmpty();
        assertThat(suffolk.letter(id, "SECOND_LETTER"))
                .hasSizeGreaterThanOrEqualTo(proposed.size())
                .anySatisfy(each -> assertThat(each)
                        .containsEntry("decided", "HERE")
                        .containsEntry("decidedBy", "Demo Prosecutor, Suffolk (invented)"));
        assertLedgerHolds(suffolk.run(id));
        ok(suffolk.get("/" + id + "/pack"));
    }

    @Test
    void the_third_letter_and_what_needs_a_person_are_never_accepted_as_a_list() {
        for (String list :
                List.of("THIRD_LETTER", "THIRD_LETTER_PROPOSED", "HUMAN_REVIEW", "OUT_OF_SCOPE", "FIRST_LETTER")) {
            assertProblem(suffolk.post("/" + whole + "/letters/" + list + "/sample", ""), ProblemType.NOT_DECIDABLE);
            assertProblem(
                    suffolk.post(
                            "/" + whole + "/letters/" + list + "/acceptance",
                            "{\"sampleId\":\"" + whole + "\",\"comment\":\"" + COMMENT + "\"}"),
                    ProblemType.NOT_DECIDABLE);
        }
    }

    @Test
    void a_list_that_changed_since_the_sample_is_not_accepted_and_a_sample_is_of_one_list_and_one_person() {
        String id = suffolk.done(
                new FilesForm().file("changed.csv", county.first(30).csv()));
        JsonNode sample = sample(id, SECOND);
        assertProblem(accept(id, FIRST, sample, null), ProblemType.LIST_CHANGED);
        assertProblem(
                suffolk.post("/" + whole + "/letters/" + SECOND + "/acceptance", acceptance(sample, COMMENT)),
                ProblemType.LIST_CHANGED);
        Map<String, String> one = suffolk.letter(id, SECOND).get(0);
        decide(one, "\"action\":\"DEFER\",\"reason\":\"WAITING_FOR_RECORDS\"");
        assertThat(created(accept(id, SECOND, sample, null)).path("charges").asInt())
                .as("what is put off stays where it was")
                .isEqualTo(sample.path("charges").asInt());
        id = suffolk.done(new FilesForm().file("changed.csv", county.first(30).csv()));
        sample = sample(id, SECOND);
        decide(
                suffolk.letter(id, SECOND).get(0),
                "\"action\":\"OVERRIDE\",\"outcome\":\"OUT_OF_SCOPE\",\"reason\":\"FACTS_WRONG\",\"comment\":\"Another"
                        + " laboratory\"");
        int before = office.recorded("DECISION").size();
        assertProblem(accept(id, SECOND, sample, null), ProblemType.LIST_CHANGED);
        assertThat(office.recorded("DECISION")).hasSize(before);
        assertThat(created(accept(id, SECOND, sample(id, SECOND), null))
                        .path("charges")
                        .asInt())
                .isEqualTo(sample.path("charges").asInt() - 1);
    }

    @Test
    void a_single_decision_moves_the_charge_and_a_later_one_moves_it_again() {
        String id =
                suffolk.done(new FilesForm().file("single.csv", county.first(30).csv()));
        Map<String, String> one = suffolk.letter(id, SECOND).get(0);
        String override =
                "\"action\":\"OVERRIDE\",\"outcome\":\"%s\",\"reason\":\"FACTS_WRONG\",\"comment\":\"Read again\"";
        decide(one, override.formatted("FIRST_LETTER"));
        assertStands(id, one, "FIRST_LETTER");
        decide(one, override.formatted("OUT_OF_SCOPE"));
        assertStands(id, one, "OUT_OF_SCOPE");
        decide(one, "\"action\":\"DEFER\",\"reason\":\"WAITING_FOR_RECORDS\"");
        assertStands(id, one, SECOND);
        decide(one, "\"action\":\"ACCEPT\",\"outcome\":\"SECOND_LETTER\",\"ground\":\"" + one.get("ground") + "\"");
        assertStands(id, one, "SECOND_LETTER");
        ok(suffolk.get("/" + id + "/pack"));
    }

    @Test
    void a_sealed_case_is_gone_from_every_list_and_the_ledger_says_how_many_rows_are_sealed() {
        String id =
                suffolk.done(new FilesForm().file("sealed.csv", county.first(30).csv()));
        JsonNode before = suffolk.run(id);
        Map<String, String> one = suffolk.letter(id, SECOND).get(0);
        decide(one, "\"action\":\"DEFER\",\"reason\":\"WAITING_FOR_RECORDS\"");
        ok(suffolk.postTo(
                "/api/v1/recommendations/" + one.get("recommendationId") + "/sealing",
                "{\"kind\":\"SEALED\",\"courtOrder\":\"Invented Court, March 1, 2026, paper 12\"}"));
        JsonNode after = suffolk.run(id);
        assertLedgerHolds(after);
        long sealed = count(after, "/ledger/rows/sealed");
        assertThat(sealed).isPositive();
        assertThat(count(after, "/ledger/rows/charges") + sealed).isEqualTo(count(before, "/ledger/rows/charges"));
        for (ListKind list : ListKind.values()) {
            assertThat(shown(id, list.name(), "docketNumber")).doesNotContain(List.of(one.get("docketNumber")));
        }
        Map<String, byte[]> pack = files(ok(suffolk.get("/" + id + "/pack")).body());
        pack.forEach((name, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8)).as(name).doesNotContain(one.get("docketNumber")));
        String again = suffolk.done(suffolk.post("/" + id + "/repetition", "{}"));
        assertThat(count(suffolk.run(again), "/ledger/rows/input")).isEqualTo(count(after, "/ledger/rows/charges"));
    }

    @Test
    void the_cases_are_run_once_more_at_another_date_and_policy_and_what_changed_is_told() {
        HttpResponse<byte[]> begun = suffolk.post(
                "/" + whole + "/repetition",
                "{\"asOf\":\"2011-01-01\",\"countyPolicy\":\"OFF\"}",
                "Idempotency-Key",
                "again");
        String id = suffolk.done(begun);
        JsonNode run = suffolk.run(id);
        assertThat(run.path("kind").asString()).isEqualTo("REPEAT");
        assertThat(run.path("asOf").asString()).isEqualTo("2011-01-01");
        assertThat(run.path("countyPolicy").asString()).isEqualTo("OFF");
        assertLedgerHolds(run);
        assertThat(count(run, "/ledger/rows/charges")).isEqualTo(count(suffolk.run(whole), "/ledger/rows/charges"));
        assertThat(json(suffolk.post(
                                "/" + whole + "/repetition",
                                "{\"asOf\":\"2011-01-01\",\"countyPolicy\":\"OFF\"}",
                                "Idempotency-Key",
                                "again"))
                        .path("id")
                        .asString())
                .isEqualTo(id);
        List<Map<String, String>> changes =
                rows(ok(suffolk.get("/" + id + "/changes?since=" + whole)).body());
        assertThat(changes).isNotEmpty().allSatisfy(each -> {
            assertThat(each).containsEntry("change", "moved");
            assertThat(each.get("outcome") + each.get("ground"))
                    .isNotEqualTo(each.get("outcomeBefore") + each.get("groundBefore"));
        });
        assertThat(rows(ok(suffolk.get("/" + id + "/changes?since=" + id)).body()))
                .isEmpty();
        String same = suffolk.done(suffolk.post("/" + whole + "/repetition", "{}"));
        assertThat(suffolk.run(same).at("/ledger/total"))
                .isEqualTo(suffolk.run(whole).at("/ledger/total"));
        assertProblem(
                suffolk.post("/" + whole + "/repetition", "{\"ruleSetVersion\":\"" + "0".repeat(64) + "\"}"),
                ProblemType.INVALID_REQUEST);
    }

    @Test
    void a_run_is_stopped_and_makes_no_lists() {
        CountyFile large = CountyFile.of("SUFFOLK", 3_500, SEED);
        String id = json(suffolk.load(new FilesForm().file("large.csv", large.csv())))
                .path("id")
                .asString();
        String waiting = json(suffolk.load(
                        new FilesForm().file("next.csv", county.first(3).csv())))
                .path("id")
                .asString();
        assertThat(suffolk.post("/" + waiting + "/cancellation", "").statusCode())
                .isEqualTo(202);
        while (suffolk.run(id).path("progress").path("state").asString().equals("WAITING")) {
            DocketClient.pause();
        }
        assertThat(suffolk.post("/" + id + "/cancellation", "").statusCode()).isEqualTo(202);
        assertThat(suffolk.ended(id).path("state").asString()).isEqualTo("CANCELLED");
        assertThat(suffolk.ended(waiting).path("state").asString()).isEqualTo("CANCELLED");
        for (String each : List.of(id, waiting)) {
            assertProblem(suffolk.get("/" + each + "/pack"), ProblemType.NOT_DONE);
            assertProblem(suffolk.get("/" + each + "/letters/" + SECOND), ProblemType.NOT_DONE);
            assertProblem(suffolk.post("/" + each + "/letters/" + SECOND + "/sample", ""), ProblemType.NOT_DONE);
            assertThat(leftOf(each)).allMatch(file -> file.endsWith("claim"));
        }
        assertThat(suffolk.post("/" + whole + "/cancellation", "").statusCode()).isEqualTo(202);
        assertThat(suffolk.run(whole).path("progress").path("state").asString()).isEqualTo("DONE");
    }

    @Test
    void the_same_files_under_the_same_key_are_one_run_and_others_are_refused() {
        String csv = county.first(5).csv();
        String id = suffolk.done(new FilesForm().file("a.csv", csv), "Idempotency-Key", "files");
        int before = office.recorded("DOCKET").size();
        assertThat(suffolk.done(new FilesForm().file("a.csv", csv), "Idempotency-Key", "files"))
                .isEqualTo(id);
        assertProblem(
                suffolk.load(new FilesForm().file("a.csv", csv + "\n"), "Idempotency-Key", "files"),
                ProblemType.KEY_USED);
        assertProblem(
                suffolk.load(
                        new FilesForm().file("a.csv", csv).field("countyPolicy", "OFF"), "Idempotency-Key", "files"),
                ProblemType.KEY_USED);
        assertThat(office.recorded("DOCKET")).hasSize(before);
        assertThat(runFolders()).as("folders of runs only").isSubsetOf(runs());
    }

    @Test
    void an_auditor_reads_everything_and_each_reading_is_recorded() {
        DocketClient auditor = suffolk.as("auditor");
        for (String path : List.of(
                "",
                "/" + whole,
                "/" + whole + "/rejects",
                "/" + whole + "/letters/" + SECOND,
                "/" + whole + "/changes?since=" + whole,
                "/" + whole + "/pack")) {
            int before = office.recorded("READING").size();
            ok(auditor.get(path));
            List<JsonNode> readings = office.recorded("READING");
            assertThat(readings).as(path).hasSizeGreaterThan(before);
            if (!path.isEmpty()) {
                assertThat(readings.get(before).path("object").asString()).isEqualTo(whole);
            }
        }
        int before = office.recorded("READING").size();
        ok(suffolk.get("/" + whole));
        assertThat(office.recorded("READING")).hasSize(before);
        assertThat(auditor.post("/" + whole + "/cancellation", "").statusCode()).isEqualTo(403);
        assertThat(auditor.post("/" + whole + "/letters/" + SECOND + "/sample", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(auditor.load(new FilesForm().file("a.csv", county.first(1).csv()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_run_of_another_district_is_not_there() {
        DocketClient essex = suffolk.as("prosecutor-essex");
        assertThat(json(ok(essex.get("")))
                        .path("items")
                        .valueStream()
                        .map(each -> each.path("id").asString()))
                .doesNotContain(whole);
        String absent = "/00000000-0000-4000-8000-000000000000";
        for (String path :
                List.of("", "/events", "/rejects", "/letters/" + SECOND, "/changes?since=" + whole, "/pack")) {
            assertSameRefusal(essex.get("/" + whole + path), essex.get(absent + path));
        }
        for (String path : List.of("/cancellation", "/letters/" + SECOND + "/sample")) {
            assertSameRefusal(essex.post("/" + whole + path, ""), essex.post(absent + path, ""));
        }
        assertSameRefusal(essex.post("/" + whole + "/repetition", "{}"), essex.post(absent + "/repetition", "{}"));
        String acceptance = "{\"sampleId\":\"" + whole + "\",\"comment\":\"" + COMMENT + "\"}";
        String letter = "/letters/" + SECOND + "/acceptance";
        assertSameRefusal(essex.post("/" + whole + letter, acceptance), essex.post(absent + letter, acceptance));
        FilesForm since = new FilesForm().file("a.csv", county.first(1).csv()).field("since", whole);
        assertProblem(essex.load(since), ProblemType.NOT_FOUND);
    }

    private static void assertSameRefusal(HttpResponse<byte[]> one, HttpResponse<byte[]> other) {
        assertProblem(one, ProblemType.NOT_FOUND);
        assertThat(json(one).path("detail")).isEqualTo(json(other).path("detail"));
    }

    static void assertProblem(HttpResponse<byte[]> answer, ProblemType type) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(type.status());
        assertThat(json(answer).path("type").asString()).as(text(answer)).isEqualTo(type.address());
    }

    /** On one list, which is the one said, and the ledger counts it there. */
    private void assertStands(String id, Map<String, String> charge, String list) {
        for (ListKind each : ListKind.values()) {
            List<List<String>> shown = shown(id, each.name(), "docketNumber", "charge");
            List<String> key = List.of(charge.get("docketNumber"), charge.get("charge"));
            assertThat(shown.contains(key))
                    .as(each.name())
                    .isEqualTo(each.name().equals(list));
        }
        assertLedgerHolds(suffolk.run(id));
    }

    private void assertLedgerHolds(JsonNode run) {
        JsonNode rows = run.at("/ledger/rows");
        assertThat(sum(rows) - rows.path("input").asLong())
                .as("%s", rows)
                .isEqualTo(rows.path("input").asLong());
        assertThat(sum(run.at("/ledger/total/charges")))
                .as("%s", run)
                .isEqualTo(rows.path("charges").asLong());
        long listed = 0;
        for (ListKind each : ListKind.values()) {
            listed += suffolk.letter(run.path("id").asString(), each.name()).size();
        }
        assertThat(listed).as("charges on lists").isEqualTo(rows.path("charges").asLong());
    }

    private static long sum(JsonNode counts) {
        return counts.valueStream().mapToLong(JsonNode::asLong).sum();
    }

    private static long count(JsonNode run, String pointer) {
        return run.at(pointer).asLong(-1);
    }

    private List<List<String>> shown(String id, String list, String... columns) {
        List<List<String>> shown = new ArrayList<>();
        for (Map<String, String> each : suffolk.letter(id, list)) {
            shown.add(Stream.of(columns).map(each::get).toList());
        }
        return shown;
    }

    private byte[] letter(String id, String list, String accept) {
        HttpResponse<byte[]> answer = ok(suffolk.get("/" + id + "/letters/" + list, "Accept", accept));
        assertThat(answer.headers().firstValue("Content-Type")).contains(accept);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        return answer.body();
    }

    private JsonNode sample(String id, String list) {
        return created(suffolk.post("/" + id + "/letters/" + list + "/sample", ""));
    }

    private HttpResponse<byte[]> accept(String id, String list, JsonNode sample, @Nullable String key) {
        String path = "/" + id + "/letters/" + list + "/acceptance";
        return key == null
                ? suffolk.post(path, acceptance(sample, COMMENT))
                : suffolk.post(path, acceptance(sample, COMMENT), "Idempotency-Key", key);
    }

    private static String acceptance(JsonNode sample, String comment) {
        return "{\"sampleId\":\"" + sample.path("id").asString() + "\",\"comment\":\"" + comment + "\"}";
    }

    private void decide(Map<String, String> charge, String decision) {
        created(suffolk.postTo(
                "/api/v1/recommendations/" + charge.get("recommendationId") + "/decision",
                "{\"charges\":[{\"number\":" + charge.get("charge") + "," + decision + "}]}"));
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private java.nio.file.Path folder() {
        return office.context().getBean(DocketSettings.class).folder();
    }

    private List<String> leftOf(String id) {
        try (var all = java.nio.file.Files.walk(folder().resolve(id))) {
            return all.filter(java.nio.file.Files::isRegularFile)
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> runFolders() {
        try (var all = java.nio.file.Files.list(folder())) {
            return all.map(each -> String.valueOf(each.getFileName())).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> runs() {
        return json(ok(suffolk.as("auditor").get("")))
                .path("items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }
}
