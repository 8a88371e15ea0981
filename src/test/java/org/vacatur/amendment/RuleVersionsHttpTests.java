package org.vacatur.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vacatur.office.RunningOffice.caseOf;
import static org.vacatur.office.RunningOffice.demo;
import static org.vacatur.office.RunningOffice.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;
import org.vacatur.TestDatabase;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;

/** Versions of the rules over restarts and instances, on each database. */
@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
class RuleVersionsHttpTests {
    private static final String VERSIONS = "/api/v1/rule-sets/dookhan/versions/";
    private static final String ACTIVATION = "{\"reason\":\"The court said so\"}";

    @TempDir
    Path folder;

    private final TestDatabase kind;
    private TestDatabase database;

    RuleVersionsHttpTests(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void anEmptyDatabase() {
        database = kind.emptied();
    }

    @Test
    void a_changed_folder_waits_as_an_amendment_and_every_instance_follows() throws IOException {
        List<String> folders = Amending.folders(folder);
        Path rules = folder.resolve("rules");
        String before;
        try (RunningOffice first = office(folders)) {
            before = first.rulesInUse();
            assertThat(first.recorded("IMPORT")).hasSize(1);
            assertThat(first.recorded("ACTIVATION")).hasSize(1);
        }
        change(rules);
        try (RunningOffice one = office(folders);
                RunningOffice other = database.vendor().equals("postgresql") ? office(folders) : null) {
            assertThat(one.recorded("IMPORT")).hasSize(2);
            assertThat(one.rulesInUse()).isEqualTo(before);
            Amending amending = new Amending(one);
            JsonNode waiting = json(amending.get(Amending.EDITOR, "")).at("/items/0");
            assertThat(waiting.path("cameFrom").asString()).isEqualTo("FOLDER");
            String id = waiting.path("id").asString();
            String after = waiting.path("version").asString();
            assertThat(after).isNotEqualTo(before);

            RunningOffice.assertProblem(post(one, after), ProblemType.NOT_APPROVED);
            assertThat(amending.activated(id)).isEqualTo(after);
            assertThat(answeredWith(one)).isEqualTo(after);
            if (other != null) {
                assertThat(answeredWith(other)).isEqualTo(after);
            }
            assertThat(one.recorded("APPROVAL")).hasSize(1);
            JsonNode activation = one.recorded("ACTIVATION").get(1);
            assertThat(activation.at("/details/ruleSetVersionBefore").asString())
                    .isEqualTo(before);
            assertThat(activation.at("/actor/subject").asString()).isEqualTo("approver");

            assertThat(post(one, before).statusCode()).as("one step back").isEqualTo(200);
            assertThat(answeredWith(one)).isEqualTo(before);
            if (other != null) {
                assertThat(answeredWith(other)).isEqualTo(before);
            }
        }
        try (RunningOffice again = office(folders)) {
            assertThat(again.rulesInUse())
                    .as("the folder was written when it came back")
                    .isEqualTo(before);
            assertThat(again.recorded("IMPORT")).hasSize(2);
        }
    }

    @Test
    void that_somebody_edited_a_draft_cannot_be_taken_back_unseen() throws IOException {
        try (RunningOffice office = office(Amending.folders(folder))) {
            Amending amending = new Amending(office);
            amending.editedWithoutEffect(amending.begun(), "mine");
            assertThat(exported(office)).isEqualTo(200);
            database.asOwner("delete from amendment_steps where step = 'EDITED'");
            assertThat(exported(office)).isEqualTo(500);
        }
    }

    /** An export reads the whole log before. */
    private static int exported(RunningOffice office) {
        return office.post(
                        "/api/v1/records/exports",
                        "{\"reason\":\"To see whether the log is whole\",\"contents\":false}",
                        Amending.headers("auditor"))
                .statusCode();
    }

    @Test
    void a_folder_that_changes_again_takes_the_place_of_what_waits() throws IOException {
        List<String> folders = Amending.folders(folder);
        office(folders).close();
        change(folder.resolve("rules"));
        office(folders).close();
        change(folder.resolve("rules"));
        try (RunningOffice office = office(folders)) {
            assertThat(json(new Amending(office).get(Amending.EDITOR, ""))
                            .path("items")
                            .findValuesAsString("state"))
                    .containsExactlyInAnyOrder("DRAFT", "WITHDRAWN");
        }
    }

    @Test
    void what_was_changed_in_the_store_after_it_was_approved_does_not_come_into_use() throws IOException {
        try (RunningOffice office = office(Amending.folders(folder))) {
            Amending amending = new Amending(office);
            String inUse = office.rulesInUse();
            String id = amending.begun();
            amending.editedWithoutEffect(id, "soon other");
            amending.submitted(id);
            Amending.ok(amending.approved(Amending.APPROVER, id));
            database.asOwner("update rule_versions set files = replace(files, 'soon other', 'now other')"
                    + " where files like '%soon other%'");
            RunningOffice.assertProblem(amending.said(Amending.APPROVER, id, "activation"), ProblemType.RULES_REFUSED);
            assertThat(office.rulesInUse()).isEqualTo(inUse);
        }
    }

    @Test
    void a_damaged_version_in_use_stops_the_start_unless_the_last_good_one_is_allowed() throws IOException {
        List<String> folders = Amending.folders(folder);
        String good;
        String bad;
        try (RunningOffice first = office(folders)) {
            good = first.rulesInUse();
            Amending amending = new Amending(first);
            String id = amending.begun();
            amending.editedWithoutEffect(id, "soon damaged");
            bad = amending.activated(id);
            database.asOwner("update rule_versions set files = replace(files, 'soon damaged', 'now damaged')"
                    + " where version = '" + bad + "'");
        }
        Path rules = folder.resolve("rules");
        Files.writeString(
                rules.resolve("dookhan/rule-set.yaml"), Files.readString(Path.of("rules/dookhan/rule-set.yaml")));
        assertThatThrownBy(() -> office(folders).close())
                .hasStackTraceContaining("The stored version " + bad + " of the rules, which is in use, is damaged");
        List<String> lenient = new ArrayList<>(folders);
        lenient.add("vacatur.damaged-rules=LAST_GOOD");
        try (RunningOffice again = office(lenient)) {
            assertThat(again.rulesInUse()).isEqualTo(good);
            JsonNode last = again.recorded("ACTIVATION").get(2);
            assertThat(last.at("/actor/subject").asString()).isEqualTo("vacatur");
            assertThat(answeredWith(again)).isEqualTo(good);
        }
    }

    @Test
    void a_changed_folder_is_in_use_after_a_restart_where_no_approval_is_asked_for() throws IOException {
        Path rules = folder.resolve("rules");
        FileSystemUtils.copyRecursively(Path.of("rules"), rules);
        String before;
        try (RunningOffice first = RunningOffice.local(database, "vacatur.rules=" + rules)) {
            before = first.rulesInUse();
        }
        change(rules);
        try (RunningOffice again = RunningOffice.local(database, "vacatur.rules=" + rules)) {
            assertThat(again.rulesInUse()).isNotEqualTo(before);
            assertThat(again.recorded("ACTIVATION")).hasSize(2);
        }
    }

    @Test
    void what_a_person_put_into_use_is_not_put_out_of_use_by_a_file_even_where_no_approval_is_asked_for()
            throws IOException {
        String[] folders = Amending.folders(folder).toArray(String[]::new);
        String inUse;
        try (RunningOffice first = RunningOffice.local(database, folders)) {
            Amending amending = new Amending(first);
            String id = amending.begun();
            amending.editedWithoutEffect(id, "by two persons");
            inUse = amending.activated(id);
        }
        change(folder.resolve("rules"));
        try (RunningOffice again = RunningOffice.local(database, folders)) {
            assertThat(again.rulesInUse()).isEqualTo(inUse);
            assertThat(json(new Amending(again).get(Amending.EDITOR, ""))
                            .path("items")
                            .findValuesAsString("cameFrom"))
                    .contains("FOLDER");
        }
    }

    private RunningOffice office(List<String> folders) {
        List<String> settings = new ArrayList<>(folders);
        settings.add("vacatur.approval-needed=true");
        return RunningOffice.local(database, settings.toArray(String[]::new));
    }

    private static void change(Path rules) throws IOException {
        Path sources = rules.resolve("dookhan/rule-set.yaml");
        Files.writeString(sources, Files.readString(sources) + "\n# a change that changes no answer\n");
    }

    private static String answeredWith(RunningOffice office) {
        return json(office.post(
                        "/api/v1/recommendations",
                        caseOf("SUFFOLK"),
                        "Authorization",
                        demo("prosecutor-suffolk"),
                        "Content-Type",
                        "application/json"))
                .at("/ruleSet/version")
                .asString();
    }

    /** Puts a version into use again. */
    private static HttpResponse<String> post(RunningOffice office, String version) {
        return office.post(VERSIONS + version + "/activation", ACTIVATION, Amending.headers(Amending.APPROVER));
    }
}
