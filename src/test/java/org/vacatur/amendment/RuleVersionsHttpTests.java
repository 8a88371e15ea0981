package org.vacatur.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.caseOf;
import static org.vacatur.office.RunningOffice.demo;
import static org.vacatur.office.RunningOffice.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;
import org.vacatur.TestDatabase;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.Caller;
import org.vacatur.office.Role;
import org.vacatur.office.RunningOffice;
import org.vacatur.record.RecordType;
import tools.jackson.databind.JsonNode;

/** Versions of the rules over restarts and instances, on each database. */
@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
class RuleVersionsHttpTests {
    private static final String VERSIONS = "/api/v1/rule-sets/dookhan/versions/";
    private static final String APPROVAL = "{\"comment\":\"Read in full, and right\"}";
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
    void a_changed_folder_waits_for_an_approver_and_every_instance_follows() throws IOException {
        Path rules = folder.resolve("rules");
        FileSystemUtils.copyRecursively(Path.of("rules"), rules);
        String before;
        try (RunningOffice first = office(rules)) {
            before = first.rulesInUse();
            assertThat(first.recorded("IMPORT")).hasSize(1);
            assertThat(first.recorded("ACTIVATION")).hasSize(1);
        }
        change(rules);
        try (RunningOffice one = office(rules);
                RunningOffice other = database.vendor().equals("postgresql") ? office(rules) : null) {
            assertThat(one.recorded("IMPORT")).hasSize(2);
            assertThat(one.rulesInUse()).isEqualTo(before);
            String after = newest(one);
            assertThat(after).isNotEqualTo(before);

            RunningOffice.assertProblem(
                    post(one, "approver", after + "/activation", ACTIVATION), ProblemType.NOT_APPROVED);
            RunningOffice.assertProblem(
                    post(one, "approver", "0".repeat(64) + "/approval", APPROVAL), ProblemType.NOT_FOUND);
            assertThat(post(one, "approver", after + "/approval", APPROVAL).statusCode())
                    .isEqualTo(200);
            assertThat(one.rulesInUse()).isEqualTo(before);
            HttpResponse<String> activated = post(one, "approver", after + "/activation", ACTIVATION);
            assertThat(activated.statusCode()).as(activated.body()).isEqualTo(200);
            assertThat(json(activated).path("inUse").asBoolean()).isTrue();
            assertThat(json(activated).path("approvedBy").asString()).isEqualTo("approver");
            assertThat(answeredWith(one)).isEqualTo(after);
            if (other != null) {
                assertThat(answeredWith(other)).isEqualTo(after);
            }
            assertThat(one.recorded("APPROVAL")).hasSize(1);
            JsonNode activation = one.recorded("ACTIVATION").get(1);
            assertThat(activation.at("/details/ruleSetVersionBefore").asString())
                    .isEqualTo(before);
            assertThat(activation.at("/actor/subject").asString()).isEqualTo("approver");

            assertThat(post(one, "approver", before + "/activation", ACTIVATION).statusCode())
                    .as("one step back")
                    .isEqualTo(200);
            assertThat(answeredWith(one)).isEqualTo(before);
            if (other != null) {
                assertThat(answeredWith(other)).isEqualTo(before);
            }
        }
        try (RunningOffice again = office(rules)) {
            assertThat(again.rulesInUse()).as("the folder did not change since").isEqualTo(before);
        }
    }

    @Test
    void nobody_approves_or_activates_what_they_edited() {
        try (RunningOffice office = office(Path.of("rules"))) {
            String version = office.rulesInUse();
            RuleHistory history = office.context().getBean(RuleHistory.class);
            Caller editor = new Caller("approver", issuer(office), null, java.util.Set.of(Role.LEGAL_EDITOR), null);
            history.add(editor, RecordType.AMENDMENT, new RuleHistory.Version("dookhan", version), Map.of());
            RunningOffice.assertProblem(
                    post(office, "approver", version + "/approval", APPROVAL), ProblemType.NOT_ALLOWED);
            RunningOffice.assertProblem(
                    post(office, "approver", version + "/activation", ACTIVATION), ProblemType.NOT_ALLOWED);
            assertThat(office.recorded("APPROVAL")).isEmpty();
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

    private RunningOffice office(Path rules) {
        return RunningOffice.local(database, "vacatur.rules=" + rules, "vacatur.approval-needed=true");
    }

    /** The account's issuer as the service itself states it. */
    private static String issuer(RunningOffice office) {
        office.get("/api/v1/rule-sets", "Authorization", demo("approver"));
        return office.recorded("SIGN_IN").get(0).at("/actor/issuer").asString();
    }

    private static void change(Path rules) throws IOException {
        Path sources = rules.resolve("dookhan/rule-set.yaml");
        Files.writeString(sources, Files.readString(sources) + "\n# a change that changes no answer\n");
    }

    private static String newest(RunningOffice office) {
        return json(office.get("/api/v1/rule-sets", "Authorization", demo("legal-editor")))
                .at("/items/0/versions/0/version")
                .asString();
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

    private static HttpResponse<String> post(RunningOffice office, String account, String path, String body) {
        return office.post(VERSIONS + path, body, "Authorization", demo(account), "Content-Type", "application/json");
    }
}
