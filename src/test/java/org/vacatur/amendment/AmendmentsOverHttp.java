package org.vacatur.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.amendment.Amending.APPROVER;
import static org.vacatur.amendment.Amending.EDITOR;
import static org.vacatur.amendment.Amending.ok;
import static org.vacatur.office.RunningOffice.assertProblem;
import static org.vacatur.office.RunningOffice.json;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.TestDatabase;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.DocketForm;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;

/** Drafts of rules on their way into use. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AmendmentsOverHttp {
    private static final String CRITERIA = "dookhan/county-criteria.drl.csv";
    private static final String LEANING = "features/dookhan/70-office-policy-as-leaning.feature";

    private Path folder;
    private RunningOffice office;
    private Amending amending;

    /** A database of its own, new and empty. */
    abstract TestDatabase database();

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        folder = temporary;
        office = RunningOffice.local(database(), Amending.folders(folder).toArray(String[]::new));
        amending = new Amending(office);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void a_changed_threshold_goes_from_draft_into_use_with_everything_on_record() throws IOException {
        String before = office.rulesInUse();
        String id = amending.begun();
        assertThat(amending.shown(id).path("missing").toString()).contains("changes nothing");

        ok(amending.edited(EDITOR, id, CRITERIA, text -> text.replace("SUFFOLK,,,10,,20,,5", "SUFFOLK,,,8,,20,,5")));
        JsonNode failed = amending.tried(EDITOR, id);
        assertThat(failed.at("/result/passed").asBoolean()).isFalse();
        assertThat(failed.at("/result/scenarios").toString())
                .contains("Suffolk, one conviction for violence or weapons fewer", "FAILED", "SUFFOLK-1");
        assertThat(failed.path("dossier").isMissingNode()).isTrue();
        assertProblem(amending.said(EDITOR, id, "submission"), ProblemType.NOT_READY);

        String scenarios = amending.text(id, LEANING);
        ok(amending.edited(
                EDITOR,
                id,
                Map.of(
                        CRITERIA,
                        amending.text(id, CRITERIA)
                                .replace("SUFFOLK,,,,9,", "SUFFOLK,,,,7,")
                                .replace("below our number, 10", "below our number, 8"),
                        LEANING,
                        scenarios.replace("6 convictions for violence and 3", "4 convictions for violence and 3"))));
        JsonNode trial = amending.tried(EDITOR, id);
        assertThat(trial.at("/result/passed").asBoolean()).as(failures(trial)).isTrue();
        assertThat(trial.at("/impact/dockets/0/synthetic").asBoolean()).isTrue();
        assertThat(trial.at("/impact/total/leaningFlips").asInt()).isPositive();
        assertThat(trial.at("/impact/counts").toString()).contains("SUFFOLK-1", "SUFFOLK-2");
        HttpResponse<String> csv = ok(
                amending.get(EDITOR, id + "/trials/" + trial.path("id").asString() + "/flips", "Accept", "text/csv"));
        assertThat(csv.body().lines().filter(each -> each.startsWith("SUFFOLK,")))
                .hasSize(trial.at("/impact/total/leaningFlips").asInt());
        ok(amending.said(EDITOR, id, "submission"));

        JsonNode shown = amending.shown(id);
        assertThat(shown.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(shown.path("changed").toString()).contains(CRITERIA, LEANING);
        assertThat(office.rulesInUse()).isEqualTo(before);
        assertProblem(amending.approved(APPROVER, id, "0".repeat(64)), ProblemType.CHANGED_SINCE);
        ok(amending.approved(APPROVER, id));
        HttpResponse<String> activated = ok(amending.said(APPROVER, id, "activation"));

        String after = json(activated).path("version").asString();
        assertThat(office.rulesInUse()).isEqualTo(after).isNotEqualTo(before);
        assertThat(json(activated).path("steps").findValuesAsString("step"))
                .containsExactly("BEGUN", "EDITED", "EDITED", "SUBMITTED", "APPROVED", "ACTIVATED");
        assertThat(Files.readString(folder.resolve("rules").resolve(CRITERIA))).contains("SUFFOLK,,,8,,20,,5");
        assertThat(Files.readString(folder.resolve(LEANING))).isEqualTo(amending.text(id, LEANING));
        assertThat(Files.readString(folder.resolve("rules/CHANGELOG.md")))
                .contains(
                        "Try", "policy", "changed: SUFFOLK-1, SUFFOLK-2", "Demo Approver", "Demo Legal Editor", after);
        JsonNode record =
                office.recorded("ACTIVATION").get(office.recorded("ACTIVATION").size() - 1);
        assertThat(record.at("/details/ruleSetVersion").asString()).isEqualTo(after);
        assertThat(record.at("/details/ruleSetVersionBefore").asString()).isEqualTo(before);
        assertProblem(amending.said(EDITOR, id, "withdrawal"), ProblemType.NOT_READY);
    }

    private static String failures(JsonNode trial) {
        return trial.path("failure").asString("")
                + trial.at("/result/problems")
                + trial.at("/result/scenarios")
                        .valueStream()
                        .filter(each -> !each.path("status").asString().equals("PASSED"))
                        .toList();
    }

    @Test
    void an_approval_is_stale_after_any_change() {
        String id = amending.begun();
        amending.editedWithoutEffect(id, "one");
        amending.submitted(id);
        String dossier = amending.shown(id).path("dossier").asString();
        ok(amending.approved(APPROVER, id));
        amending.editedWithoutEffect(id, "two");

        assertThat(amending.shown(id).path("state").asString()).isEqualTo("DRAFT");
        assertThat(amending.shown(id).path("dossier").isMissingNode()).isTrue();
        assertProblem(amending.said(APPROVER, id, "activation"), ProblemType.NOT_READY);
        amending.submitted(id);
        assertProblem(amending.approved(APPROVER, id, dossier), ProblemType.CHANGED_SINCE);
        ok(amending.said(APPROVER, id, "objection"));
        assertThat(amending.shown(id).path("state").asString()).isEqualTo("DRAFT");
        ok(amending.said(EDITOR, id, "withdrawal"));
    }

    @Test
    void flips_of_a_docket_are_shown_to_those_of_its_district_only() {
        DocketForm.done(office, "prosecutor-suffolk", 3);
        String id = amending.begun();
        ok(amending.edited(
                EDITOR,
                id,
                "dookhan/60-timing.dslr",
                text -> text.replaceFirst(
                        "on the first letter, because", "on the second letter as could-not, because")));
        JsonNode trial = amending.tried("legal-editor-suffolk", id);
        assertThat(trial.at("/impact/dockets/0/synthetic").asBoolean()).isFalse();
        assertThat(trial.at("/impact/total/outcomeFlips").asInt()).isEqualTo(3);
        assertThat(trial.at("/result/passed").asBoolean())
                .as("its examples say otherwise")
                .isFalse();
        assertThat(trial.at("/impact/dockets/0/name").asString()).isEqualTo("docket.csv");

        String flips = id + "/trials/" + trial.path("id").asString() + "/flips";
        JsonNode first =
                json(ok(amending.get("approver-suffolk", flips + "?size=2"))).at("/items/0");
        assertThat(first.path("docketNumber").asString()).startsWith("1001CR");
        assertThat(first.at("/before/place/outcome").asString()).isEqualTo("FIRST_LETTER");
        assertThat(first.at("/after/place/outcome").asString()).isEqualTo("SECOND_LETTER");
        assertThat(first.at("/before/rules/0/because").asString()).isNotEmpty();
        assertThat(first.at("/after/rules/0/id").asString()).startsWith("RUFFIN-1");
        assertThat(json(ok(amending.get("auditor", flips))).path("items")).hasSize(3);
        assertThat(json(ok(amending.get(EDITOR, flips))).path("items"))
                .as("who works for no district")
                .isEmpty();
        JsonNode elsewhere =
                json(ok(amending.get(EDITOR, id + "/trials/" + trial.path("id").asString())));
        assertThat(elsewhere.at("/impact/dockets/0/name").asString()).isEmpty();
    }

    @Test
    void a_draft_whose_base_is_no_longer_in_use_is_rebased_first() {
        String late = amending.begun();
        amending.editedWithoutEffect(late, "late");
        String other = amending.begun();
        amending.editedWithoutEffect(other, "other");
        String inUse = amending.activated(other);

        assertThat(amending.shown(late).path("baseInUse").asBoolean()).isFalse();
        assertProblem(amending.said(EDITOR, late, "submission"), ProblemType.NOT_READY);
        HttpResponse<String> conflict = amending.said(EDITOR, late, "rebase");
        assertProblem(conflict, ProblemType.NOT_READY);
        assertThat(conflict.body()).contains("dookhan/rule-set.yaml");
        ok(amending.edited(EDITOR, late, "dookhan/rule-set.yaml", text -> text + "# other\n"));
        ok(amending.post(EDITOR, "/" + late + "/rebase", """
                {"keep":["dookhan/rule-set.yaml"],"reason":"It holds both now"}"""));
        assertThat(amending.shown(late).path("base").asString()).isEqualTo(inUse);
        assertThat(amending.shown(late).path("baseInUse").asBoolean()).isTrue();
        ok(amending.said(EDITOR, late, "withdrawal"));
    }

    @Test
    void a_former_version_comes_back_in_one_step() throws IOException {
        String before = office.rulesInUse();
        String id = amending.begun();
        amending.editedWithoutEffect(id, "to be taken back");
        String after = amending.activated(id);
        assertThat(office.rulesInUse()).isEqualTo(after);

        ok(back(before));
        assertThat(office.rulesInUse()).isEqualTo(before);
        assertThat(tried(after).at("/ruleSet/version").asString()).isEqualTo(after);
        assertThat(tried(before).at("/ruleSet/version").asString()).isEqualTo(before);
        assertProblem(asked("?dryRun=true&ruleSetVersion=" + "0".repeat(64)), ProblemType.NOT_FOUND);
        assertProblem(asked("?ruleSetVersion=" + after), ProblemType.INVALID_REQUEST);
        assertThat(Files.readString(folder.resolve("rules/dookhan/rule-set.yaml")))
                .doesNotContain("to be taken back");
        assertThat(Files.readString(folder.resolve("rules/CHANGELOG.md"))).contains("Back to a former version", before);
        assertProblem(back("0".repeat(64)), ProblemType.NOT_FOUND);
    }

    private JsonNode tried(String version) {
        return json(ok(asked("?dryRun=true&ruleSetVersion=" + version)));
    }

    private HttpResponse<String> asked(String how) {
        return office.post(
                "/api/v1/recommendations" + how,
                RunningOffice.caseOf("SUFFOLK"),
                Amending.headers("prosecutor-suffolk"));
    }

    private HttpResponse<String> back(String version) {
        return office.post(
                "/api/v1/rule-sets/dookhan/versions/" + version + "/activation",
                "{\"reason\":\"It was better before\"}",
                Amending.headers(APPROVER));
    }

    @Test
    void a_draft_goes_out_as_a_folder_and_comes_back_the_same() throws IOException, InterruptedException {
        String id = amending.begun();
        amending.editedWithoutEffect(id, "out and back");
        byte[] zip = bytes("/api/v1/amendments/" + id + "/folder");
        String version = amending.shown(id).path("version").asString();

        String other = amending.begun();
        HttpResponse<String> taken = put(other, zip);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(json(taken).path("version").asString()).isEqualTo(version);
        assertThat(json(taken).path("changed").toString()).isEqualTo("[\"dookhan/rule-set.yaml\"]");
        assertProblem(put(other, "no zip".getBytes(StandardCharsets.UTF_8)), ProblemType.INVALID_REQUEST);
        assertThat(bytes("/api/v1/rule-sets/dookhan/versions/" + office.rulesInUse() + "/folder"))
                .isNotEmpty();
    }

    private HttpResponse<String> put(String id, byte[] zip) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(office.address("/api/v1/amendments/" + id + "/folder?reason=From+the+folder")))
                .headers(
                        "Authorization",
                        RunningOffice.demo(EDITOR),
                        "Content-Type",
                        "application/zip",
                        "If-Match",
                        amending.tag(id))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(zip))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(office.address(path)))
                .header("Authorization", RunningOffice.demo(EDITOR))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void what_is_no_text_of_a_rule_is_refused_with_file_and_line_and_recorded() {
        String id = amending.begun();
        int refusedBefore = office.recorded("REFUSED_ACCESS").size();
        HttpResponse<String> hidden =
                amending.edited(EDITOR, id, "dookhan/60-timing.dslr", text -> text.replaceFirst("\n", "\n\u202e"));
        assertProblem(hidden, ProblemType.RULES_REFUSED);
        assertThat(hidden.body()).contains("dookhan/60-timing.dslr:2", "U+202E");
        assertThat(office.recorded("REFUSED_ACCESS")).hasSize(refusedBefore + 1);

        for (String path : List.of(
                "vocabulary.dsl",
                "../outside.dslr",
                "dookhan/../../outside.dslr",
                "/etc/passwd",
                "amherst/00-data.dslr",
                "dookhan/rules.drl",
                "features/other/x.feature",
                "features/dookhan/../../x.feature")) {
            HttpResponse<String> refused = amending.edited(EDITOR, id, Map.of(path, "rule"));
            assertThat(refused.statusCode()).as(path).isEqualTo(400);
        }
        assertThat(amending.shown(id).path("changed")).isEmpty();
    }

    @Test
    void a_file_saved_with_a_byte_order_mark_is_the_same_file() {
        String id = amending.begun();
        ok(amending.edited(
                EDITOR,
                id,
                CRITERIA,
                text -> "\ufeff" + text.replace("few probation violations", "few violations of probation")));
        assertThat(amending.text(id, CRITERIA)).startsWith("id,title");
        assertThat(amending.tried(EDITOR, id).path("state").asString()).isEqualTo("DONE");
    }

    @Test
    void a_new_rule_that_no_scenario_exercises_does_not_pass() {
        String id = amending.begun();
        ok(amending.edited(EDITOR, id, "dookhan/20-resolved.dslr", text -> text + """

                rule "MOVED-1 a note of nobody"
                    @kind("DESIGN")  @source({"BR2 300"})
                when
                    the charge is one where
                    - relief is not known to leave no conviction
                then
                    note "MOVED", because "nobody said why"
                end
                """));
        JsonNode trial = amending.tried(EDITOR, id);
        assertThat(trial.at("/result/passed").asBoolean()).isFalse();
        assertThat(trial.at("/result/problems").toString())
                .as(trial.toString())
                .contains("The rule is new, and no scenario exercises it", "MOVED-1");
    }

    @Test
    void what_comes_into_use_beside_a_folder_changed_by_hand_says_so() throws IOException {
        Path file = folder.resolve("rules/dookhan/rule-set.yaml");
        String id = amending.begun();
        amending.editedWithoutEffect(id, "in the draft");
        Files.writeString(file, Files.readString(file) + "# by hand\n");
        try {
            amending.activated(id);
            assertThat(amending.shown(id).path("inUse").asBoolean()).isTrue();
            assertThat(amending.shown(id).path("notInFolder").toString()).isEqualTo("[\"dookhan/rule-set.yaml\"]");
            assertThat(Files.readString(file)).contains("by hand").doesNotContain("in the draft");
        } finally {
            Files.writeString(file, amending.text(id, "dookhan/rule-set.yaml"));
        }
        assertThat(amending.shown(id).path("notInFolder")).isEmpty();
    }

    @Test
    void two_editors_do_not_overwrite_each_other() {
        String id = amending.begun();
        String read = amending.tag(id);
        amending.editedWithoutEffect(id, "the first");
        assertProblem(
                amending.edited(EDITOR, id, read, Map.of("dookhan/rule-set.yaml", "id: dookhan\n")),
                ProblemType.CHANGED_SINCE);
        assertThat(amending.text(id, "dookhan/rule-set.yaml")).contains("the first");
    }

    @Test
    void the_check_says_what_is_wrong_while_it_is_written_and_keeps_nothing() {
        String id = amending.begun();
        String broken =
                amending.text(id, "dookhan/60-timing.dslr").replaceFirst("(?m)^    - .*$", "    - the moon is full");
        String body = ContractJson.mapper()
                .writeValueAsString(Map.of("edits", List.of(Map.of("path", "dookhan/60-timing.dslr", "text", broken))));
        JsonNode checked = json(ok(amending.post(EDITOR, "/" + id + "/check", body)));
        assertThat(checked.path("errors").asInt()).isPositive();
        assertThat(checked.path("problems").toString()).contains("the moon is full", "60-timing.dslr");
        assertThat(amending.shown(id).path("changed")).isEmpty();
        HttpResponse<String> sarif =
                ok(amending.post(EDITOR, "/" + id + "/check", body, "Accept", "application/sarif+json"));
        assertThat(json(sarif).path("version").asString()).isEqualTo("2.1.0");
    }
}
