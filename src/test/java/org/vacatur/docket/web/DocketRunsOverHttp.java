package org.vacatur.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.docket.web.DocketClient.assertProblem;
import static org.vacatur.docket.web.DocketClient.count;
import static org.vacatur.docket.web.DocketClient.files;
import static org.vacatur.docket.web.DocketClient.json;
import static org.vacatur.docket.web.DocketClient.ok;
import static org.vacatur.docket.web.DocketClient.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vacatur.contract.ProblemType;
import org.vacatur.docket.run.DocketSettings;
import org.vacatur.docket.sample.PlainLayout;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;

/** Files are loaded and their runs are watched, stopped, repeated and told from another's, as an office would. Every case is invented. */
abstract class DocketRunsOverHttp {
    private static final String SECOND = "SECOND_LETTER_PROPOSED";
    private static final String COMMENT = "Twenty read in full, none was wrong.";

    private final RunningOffice office;
    private final DocketClient suffolk;
    private final CountyFile county;
    private final String whole;

    DocketRunsOverHttp(DocketOffice shared) {
        this.office = shared.office();
        this.suffolk = shared.suffolk();
        this.county = shared.county();
        this.whole = shared.whole();
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
        suffolk.assertLedgerHolds(run);
        assertThat(count(run, "/ledger/rows/input")).isEqualTo(county.rows().size() + 1);
        assertThat(count(run, "/ledger/rows/duplicates")).isEqualTo(1);
        assertThat(count(run, "/ledger/rows/rejected")).isPositive();
        assertThat(leftOf(id))
                .as("files that are no longer needed")
                .allMatch(each -> each.contains("rejects") || each.endsWith("claim"));
    }

    @Test
    void one_docket_is_the_same_in_one_file_in_several_in_any_order_and_in_every_form() {
        CountyFile made = DocketOffice.county("SUFFOLK");
        String one = suffolk.done(new FilesForm().file("county.csv", made.csv()));
        String several = suffolk.done(new FilesForm()
                .file("late.csv", made.everyThird(1).csv())
                .file("early.csv", made.everyThird(0).csv())
                .file("book.xlsx", made.everyThird(2).xlsx()));
        String book = suffolk.done(new FilesForm().file("county.xlsx", made.xlsx()));
        String lines = suffolk.done(new FilesForm().file("county.ndjson", DocketOffice.ndjson("SUFFOLK")));
        JsonNode total = suffolk.run(one).at("/ledger/total");
        assertThat(count(suffolk.run(one), "/ledger/rows/charges")).isEqualTo(made.charges());
        for (String id : List.of(several, book, lines)) {
            JsonNode run = suffolk.run(id);
            suffolk.assertLedgerHolds(run);
            assertThat(run.path("synthetic").asBoolean()).isTrue();
            assertThat(run.at("/ledger/total")).isEqualTo(total);
            assertThat(suffolk.shown(id, "SECOND_LETTER", "docketNumber", "charge"))
                    .containsExactlyElementsOf(suffolk.shown(one, "SECOND_LETTER", "docketNumber", "charge"));
        }
    }

    @Test
    void a_docket_without_a_row_fails_with_the_reason_and_one_that_changes_nothing_does_not() {
        String header = county.csv().lines().findFirst().orElseThrow() + "\r\n";
        FilesForm form = new FilesForm()
                .file("header.csv", header)
                .file("sheet.xlsx", county.only(each -> false).xlsx())
                .field("since", whole);
        String id = json(suffolk.load(form)).path("id").asString();
        assertThat(suffolk.ended(id).path("state").asString()).isEqualTo("FAILED");
        assertThat(suffolk.run(id).path("failure").asString())
                .isEqualTo("header.csv, sheet.xlsx: no row stands below the header, so there is nothing to run. Look"
                        + " whether this is the right file, and whether it was exported with its rows");
        assertProblem(suffolk.get("/" + id + "/pack"), ProblemType.NOT_DONE);
        String same = suffolk.done(new FilesForm()
                .file("header.csv", header)
                .file("same.csv", county.first(2).csv())
                .field("since", whole));
        assertThat(rows(ok(suffolk.get("/" + same + "/changes?since=" + whole)).body()))
                .isEmpty();
    }

    @Test
    void every_row_of_another_district_is_rejected_and_can_be_read_with_the_reason() {
        CountyFile other = DocketOffice.county("ESSEX").first(5);
        String id = suffolk.done(new FilesForm().file("essex.csv", other.csv()));
        JsonNode run = suffolk.run(id);
        suffolk.assertLedgerHolds(run);
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
    void a_row_that_is_wrong_in_every_column_is_rejected_with_every_reason() {
        CountyFile spoilt = county.first(2);
        for (String column : PlainLayout.COLUMNS) {
            if (!column.equals("docketNumber") && !column.equals("district")) {
                spoilt = spoilt.with(0, column, "9973 zebra ".repeat(500));
            }
        }
        String id = suffolk.done(new FilesForm().file("spoilt.csv", spoilt.csv()));
        suffolk.assertLedgerHolds(suffolk.run(id));
        assertThat(suffolk.rejects(id)).anySatisfy(each -> {
            assertThat(each.get("reason")).hasSizeGreaterThan(2_000);
            assertThat(each.get("column")).contains("asOf", "dispositionDate", "evidence.kind");
        });
    }

    @Test
    void rejects_are_listed_page_by_page_with_place_shape_and_reason_and_no_value() {
        CountyFile bad = county.first(6);
        for (int i = 0; i < 5; i++) {
            bad = bad.with(i, "asOf", "7/8/2017");
        }
        Set<String> listedThere = bad.dockets();
        CountyFile others = county.only(each -> !listedThere.contains(each.get("docketNumber")))
                .first(2)
                .with(0, "asOf", "7/8/2017");
        String id = suffolk.done(new FilesForm().file("five.csv", bad.csv()).file("one.xlsx", others.xlsx()));
        long rejected = count(suffolk.run(id), "/ledger/rows/rejected");
        List<JsonNode> listed = new ArrayList<>();
        String path = "/" + id + "/rejected-rows?size=2";
        while (path != null) {
            HttpResponse<byte[]> page = ok(suffolk.get(path));
            List<JsonNode> items = json(page).path("items").valueStream().toList();
            assertThat(items).hasSizeBetween(1, 2);
            listed.addAll(items);
            path = page.headers()
                    .firstValue("Link")
                    .map(each -> each.replaceFirst("^<" + DocketClient.PATH + "(.*)>; rel=\"next\"$", "$1"))
                    .orElse(null);
            assertThat(json(page).has("next")).isEqualTo(path != null);
        }
        assertThat(listed).hasSize((int) rejected).doesNotHaveDuplicates().allSatisfy(each -> {
            assertThat(each.path("column").asString()).isEqualTo("asOf");
            assertThat(each.path("shape").asString()).isEqualTo("9/9/9999");
            assertThat(each.path("reason").asString()).contains("month").doesNotContain("2017");
        });
        assertThat(listed.stream().filter(each -> each.path("file").asString().equals("five.csv")))
                .extracting(each -> each.path("line").asInt())
                .containsExactlyInAnyOrder(2, 3, 4, 5, 6);
        assertThat(listed.stream().filter(each -> each.path("file").asString().equals("one.xlsx")))
                .singleElement()
                .matches(each -> each.path("sheet").asString().equals("Docket"));
        assertThat(json(ok(suffolk.get("/" + whole + "/rejected-rows")))
                        .path("items")
                        .size())
                .isZero();
        for (String asked : List.of("cursor=x", "size=0", "size=201", "page=1")) {
            assertProblem(suffolk.get("/" + id + "/rejected-rows?" + asked), ProblemType.INVALID_REQUEST);
        }
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
        suffolk.assertLedgerHolds(run);
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
        suffolk.assertLedgerHolds(suffolk.run(unchanged));
        assertThat(count(suffolk.run(unchanged), "/ledger/rows/rejected")).isPositive();
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
        suffolk.assertLedgerHolds(run);
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
        CountyFile large = CountyFile.of("SUFFOLK", 3_500, 11);
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
                "/" + whole + "/rejected-rows",
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
        for (String path : List.of(
                "",
                "/events",
                "/rejects",
                "/rejected-rows",
                "/letters/" + SECOND,
                "/changes?since=" + whole,
                "/pack")) {
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

    private Path folder() {
        return office.context().getBean(DocketSettings.class).folder();
    }

    private List<String> leftOf(String id) {
        try (var all = Files.walk(folder().resolve(id))) {
            return all.filter(Files::isRegularFile).map(Object::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> runFolders() {
        try (var all = Files.list(folder())) {
            return all.map(each -> String.valueOf(each.getFileName())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
