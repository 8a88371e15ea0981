package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.caseOf;
import static org.vacatur.office.RunningOffice.demo;
import static org.vacatur.office.RunningOffice.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.TestDatabase;
import org.vacatur.amendment.Amending;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.DocketForm;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;

/** One test for each row of the table in {@code records.md}, read from the page itself. */
class EventMatrixTests {
    private static final String RECOMMENDATIONS = "/api/v1/recommendations";
    private static final String SUFFOLK = "prosecutor-suffolk";
    private static final String SECRET = "An invented comment that no record says";

    @TempDir
    static Path folder;

    private static RunningOffice office;

    private final Map<String, Deed> deeds = new LinkedHashMap<>();

    /** What is done, who is recorded to have done it, about what, and the names of what is said in clear. */
    private record Deed(Does does, String actor, Set<String> details) {}

    /** Does something, and gives the object that its record should name; null for none. */
    private interface Does {
        String done();
    }

    /** A row of the page. */
    record Row(String what, String type, boolean object, Set<String> contents) {
        @Override
        public String toString() {
            return what;
        }
    }

    EventMatrixTests() {
        deed(
                "a recommendation is answered",
                SUFFOLK,
                "ruleSet ruleSetVersion countyPolicy officePolicy engine asOf outcomes",
                this::recommend);
        deed(
                "a docket is asked to run",
                SUFFOLK,
                "operation kind ruleSet ruleSetVersion countyPolicy asOf",
                () -> DocketForm.done(office, SUFFOLK, 1));
        deed("a decision on a recommendation", SUFFOLK, "decisionId charges supersedes certifies", this::decide);
        deed("an auditor reads a case", "auditor", "operation recommendations", this::read);
        deed("a case is replayed", "operator", "operation recommendations", this::replay);
        deed("a case is sealed", SUFFOLK, "contents", () -> seal("SEALED"));
        deed("a case is expunged", SUFFOLK, "contents", () -> seal("EXPUNGED"));
        deed("rules come in from the rules folder", "vacatur", "scenarios ruleSet ruleSetVersion", () -> null);
        deed(
                "rules come into use at the start",
                "vacatur",
                "scenarios ruleSet ruleSetVersion ruleSetVersionBefore",
                () -> null);
        deed(
                "a draft of rules is changed",
                Amending.EDITOR,
                "step base scenarios ruleSet draftVersion paths",
                this::edit);
        deed("a draft of rules is tried", Amending.EDITOR, "trial draftVersion compared", this::tryOut);
        deed(
                "a draft of rules is submitted",
                Amending.EDITOR,
                "step base scenarios ruleSet ruleSetVersion",
                this::submit);
        deed(
                "charges that a draft would change are read",
                Amending.EDITOR,
                "operation trial recommendations",
                this::readFlips);
        deed(
                "a change of rules is approved",
                Amending.APPROVER,
                "step base scenarios dossier ruleSet ruleSetVersion",
                this::approve);
        deed(
                "rules are put into use",
                Amending.APPROVER,
                "step base scenarios dossier ruleSet ruleSetVersion ruleSetVersionBefore",
                this::activate);
        deed(
                "a former version of the rules is put into use again",
                Amending.APPROVER,
                "scenarios ruleSet ruleSetVersion ruleSetVersionBefore",
                this::goBack);
        deed("records are exported", "auditor", "contents records", this::export);
        deed("somebody signs in", "administrator", "how", this::signIn);
        deed("somebody is refused", SUFFOLK, "operation why", this::refuse);
    }

    private void deed(String what, String actor, String details, Does does) {
        deeds.put(what, new Deed(does, actor, new TreeSet<>(List.of(details.split(" ")))));
    }

    /** A service whose rules folder changed since its first start. */
    @BeforeAll
    static void start() throws IOException {
        List<String> settings = new ArrayList<>(Amending.folders(folder));
        settings.add("vacatur.approval-needed=true");
        TestDatabase database = TestDatabase.h2InMemory();
        RunningOffice.local(database, settings.toArray(String[]::new)).close();
        Path changed = folder.resolve("rules/dookhan/rule-set.yaml");
        Files.writeString(changed, Files.readString(changed) + "\n# changes no answer\n");
        office = RunningOffice.local(database, settings.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    static List<Row> rows() throws IOException {
        String page = Files.readString(Path.of("src/docs/records.md"));
        String table = page.substring(page.indexOf("| what happens |"), page.indexOf("Asking for an id"));
        return table.lines()
                .skip(2)
                .filter(each -> each.startsWith("|"))
                .map(EventMatrixTests::row)
                .toList();
    }

    private static Row row(String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        return new Row(cells[1], cells[2].replace("`", ""), !cells[4].isEmpty(), quoted(cells[6]));
    }

    private static Set<String> quoted(String cell) {
        return Pattern.compile("`([^`]+)`")
                .matcher(cell)
                .results()
                .map(each -> each.group(1))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_row_has_a_test_every_test_a_row_and_every_type_a_row() throws IOException {
        assertThat(rows().stream().map(Row::what)).containsExactlyInAnyOrderElementsOf(deeds.keySet());
        assertThat(rows().stream().map(Row::type).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RecordType.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_happens_is_recorded_as_the_page_says(Row row) {
        Deed deed = deeds.get(row.what());
        assertThat(deed).as("a test of this row").isNotNull();
        String object = deed.does().done();
        JsonNode record = office.recorded(row.type()).stream()
                .filter(each -> each.at("/actor/subject").asString().equals(deed.actor()))
                .filter(each ->
                        object == null || each.path("object").asString("").equals(object))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("No record: " + row));
        assertThat(record.has("object")).as("object").isEqualTo(row.object());
        assertThat(record.path("details").propertyNames()).containsExactlyInAnyOrderElementsOf(deed.details());
        assertThat(record.path("contents").propertyNames()).containsExactlyInAnyOrderElementsOf(row.contents());
        assertThat(record.at("/actor/issuer").asString()).startsWith("urn:vacatur:");
        assertThat(record.toString()).doesNotContain("0938CR001515", "DRUG, POSSESS", "Demo ", SECRET);
    }

    @Test
    void whatever_was_done_the_log_is_whole() {
        var check = new WholeLogCheck(
                office.context().getBean(Transactions.class),
                office.context().getBean(StoredRecords.class),
                office.context().getBean(RuleVersions.class),
                office.context().getBean(Checkpoints.class));
        office.context()
                .getBean(RecordedOnce.class)
                .inTransaction(() ->
                        check.ends(office.context().getBean(StoredRecords.class).lock()));
    }

    private String recommend() {
        return json(ok(post(SUFFOLK, RECOMMENDATIONS, caseOf("SUFFOLK"))))
                .path("id")
                .asString();
    }

    private String decide() {
        String id = recommend();
        ok(post(
                SUFFOLK,
                RECOMMENDATIONS + "/" + id + "/decision",
                "{\"charges\":[{\"number\":1,\"action\":\"DEFER\",\"reason\":\"WAITING_FOR_RECORDS\",\"comment\":\""
                        + SECRET + "\"}]}"));
        return id;
    }

    private String read() {
        String id = recommend();
        ok(office.get(RECOMMENDATIONS + "/" + id, "Authorization", demo("auditor")));
        return id;
    }

    private String replay() {
        String id = recommend();
        Replay replay = new Replay(
                office.context().getBean(Transactions.class),
                office.context().getBean(StoredRecords.class),
                office.context().getBean(RuleVersions.class),
                new KeptRules(RealRules.COMPILED));
        assertThat(replay.of(UUID.fromString(id)).orElseThrow().verdict()).isEqualTo(Replay.Verdict.IDENTICAL);
        return id;
    }

    private String seal(String kind) {
        String id = recommend();
        ok(post(
                SUFFOLK,
                RECOMMENDATIONS + "/" + id + "/sealing",
                "{\"kind\":\"" + kind + "\",\"courtOrder\":\"" + SECRET + "\"}"));
        return id;
    }

    private String edit() {
        Amending amending = new Amending(office);
        String id = amending.begun();
        amending.editedWithoutEffect(id, SECRET + UUID.randomUUID());
        return id;
    }

    private String tryOut() {
        String id = edit();
        assertThat(new Amending(office).tried(Amending.EDITOR, id).path("state").asString())
                .isEqualTo("DONE");
        return id;
    }

    private String submit() {
        String id = edit();
        new Amending(office).submitted(id);
        return id;
    }

    private String readFlips() {
        String id = tryOut();
        String trial = new Amending(office).shown(id).path("trial").asString();
        ok(new Amending(office).get(Amending.EDITOR, id + "/trials/" + trial + "/flips"));
        return id;
    }

    private String approve() {
        String id = submit();
        ok(new Amending(office).approved(Amending.APPROVER, id));
        return id;
    }

    private String activate() {
        String id = approve();
        ok(new Amending(office).said(Amending.APPROVER, id, "activation"));
        return id;
    }

    private String goBack() {
        String before = office.rulesInUse();
        activate();
        ok(post(
                Amending.APPROVER,
                "/api/v1/rule-sets/dookhan/versions/" + before + "/activation",
                "{\"reason\":\"" + SECRET + "\"}"));
        return null;
    }

    private String export() {
        HttpResponse<String> export =
                ok(post("auditor", "/api/v1/records/exports", "{\"reason\":\"" + SECRET + "\",\"contents\":false}"));
        String last = export.body()
                .lines()
                .filter(each -> each.startsWith("record "))
                .reduce((first, next) -> next)
                .orElseThrow();
        return ContractJson.mapper()
                .readTree(last.substring("record ".length() + 65))
                .path("object")
                .asString();
    }

    private String signIn() {
        office.get("/api/v1/settings", "Authorization", demo("administrator"));
        return null;
    }

    private String refuse() {
        String nowhere = UUID.randomUUID().toString();
        HttpResponse<String> refused = office.get(RECOMMENDATIONS + "/" + nowhere, "Authorization", demo(SUFFOLK));
        assertThat(refused.statusCode()).isEqualTo(404);
        return nowhere;
    }

    private static HttpResponse<String> post(String account, String path, String body) {
        return office.post(path, body, "Authorization", demo(account), "Content-Type", "application/json");
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return answer;
    }
}
