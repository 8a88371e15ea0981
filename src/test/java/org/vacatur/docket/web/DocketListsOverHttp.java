package org.vacatur.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.docket.web.DocketClient.assertProblem;
import static org.vacatur.docket.web.DocketClient.created;
import static org.vacatur.docket.web.DocketClient.files;
import static org.vacatur.docket.web.DocketClient.ok;
import static org.vacatur.docket.web.DocketClient.rows;
import static org.vacatur.docket.web.DocketClient.text;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vacatur.contract.ProblemType;
import org.vacatur.docket.ListKind;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;

/** What comes out of a run is read, accepted and decided on, as an office would. Every case is invented. */
abstract class DocketListsOverHttp {
    private static final String FIRST = "FIRST_LETTER_PROPOSED";
    private static final String SECOND = "SECOND_LETTER_PROPOSED";
    private static final String COMMENT = "Twenty read in full, none was wrong.";

    private final RunningOffice office;
    private final DocketClient suffolk;
    private final CountyFile county;
    private final String whole;

    DocketListsOverHttp(DocketOffice shared) {
        this.office = shared.office();
        this.suffolk = shared.suffolk();
        this.county = shared.county();
        this.whole = shared.whole();
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
            List<List<String>> shown = suffolk.shown(id, list.name(), "court", "docketNumber");
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
        suffolk.assertLedgerHolds(suffolk.run(id));
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

    /** On one list, which is the one said, and the ledger counts it there. */
    private void assertStands(String id, Map<String, String> charge, String list) {
        for (ListKind each : ListKind.values()) {
            List<List<String>> shown = suffolk.shown(id, each.name(), "docketNumber", "charge");
            List<String> key = List.of(charge.get("docketNumber"), charge.get("charge"));
            assertThat(shown.contains(key))
                    .as(each.name())
                    .isEqualTo(each.name().equals(list));
        }
        suffolk.assertLedgerHolds(suffolk.run(id));
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
}
