package org.vacatur.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.docket.web.DocketClient.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.vacatur.TestDatabase;
import org.vacatur.docket.run.DocketSettings;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;

/** What a run was asked for is gone when its turn comes: it fails and says why, and those behind it are worked on. */
class DocketThatCannotBeginTests {
    private static final CountyFile COUNTY = CountyFile.of("SUFFOLK", 100, 3).first(3);

    @TempDir
    static Path folder;

    private static Path rules;
    private static RunningOffice office;
    private static DocketClient suffolk;

    /** What becomes of a run while it waits. */
    private interface Meanwhile {
        void happens(String id) throws IOException;
    }

    @BeforeAll
    static void start() throws IOException {
        rules = folder.resolve("rules");
        FileSystemUtils.copyRecursively(Path.of("rules"), rules);
        office = RunningOffice.local(TestDatabase.h2InMemory(), "vacatur.rules=" + rules);
        suffolk = new DocketClient(office::address, "prosecutor-suffolk");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void a_profile_that_is_gone_is_named() throws IOException {
        Path profile = Files.writeString(rules.resolve("profiles/short-lived.yaml"), "title: Gone soon (invented)\n");
        assertFails(
                form().field("profile", "short-lived"),
                any -> Files.delete(profile),
                "The profile short-lived, by which the columns are named, cannot be used any longer",
                "There are: plain, suffolk-export",
                "Load the files again");
    }

    @Test
    void a_profile_that_was_spoilt_is_named_with_its_fault() throws IOException {
        Path profile = Files.writeString(rules.resolve("profiles/spoilt.yaml"), "title: Spoilt soon (invented)\n");
        assertFails(
                form().field("profile", "spoilt"),
                any -> Files.writeString(profile, "nonsense: true\n"),
                "The profile spoilt, by which",
                "profiles/spoilt.yaml");
    }

    @Test
    void rules_that_are_not_kept_are_named() {
        assertFails(
                form(),
                id -> pin(id, "f".repeat(64)),
                "The version of the rules that this run was asked for, " + "f".repeat(64)
                        + ", is not kept here any longer",
                "Ask for the run again");
    }

    @Test
    void rules_that_cannot_be_read_are_named() {
        String version = "e".repeat(64);
        jdbc().sql("insert into rule_versions (version, rule_set, files) values (?, 'dookhan', ?)")
                .params(version, "{\"dookhan/rule-set.yaml\":\"nonsense: true\"}")
                .update();
        assertFails(form(), id -> pin(id, version), version + ", is kept, but cannot be read");
    }

    @Test
    void files_that_are_gone_are_to_be_loaded_again() {
        Path dockets = office.context().getBean(DocketSettings.class).folder();
        assertFails(
                form(),
                id -> FileSystemUtils.deleteRecursively(dockets.resolve(id).resolve("files")),
                "The files of this run cannot be read here any longer. Load them again.");
    }

    private static void assertFails(FilesForm form, Meanwhile meanwhile, String... said) {
        CountDownLatch turn = new CountDownLatch(1);
        office.context().getBean("docketTurns", ExecutorService.class).execute(() -> await(turn));
        String id = json(suffolk.load(form)).path("id").asString();
        String next = json(suffolk.load(form())).path("id").asString();
        try {
            meanwhile.happens(id);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            turn.countDown();
        }
        assertThat(suffolk.ended(next).path("state").asString())
                .as("the one behind it")
                .isEqualTo("DONE");
        JsonNode run = suffolk.run(id);
        assertThat(run.at("/progress/state").asString()).isEqualTo("FAILED");
        assertThat(run.path("failure").asString()).contains(said);
        assertThat(run.path("endedAt").asString()).isNotEmpty();
    }

    private static FilesForm form() {
        return new FilesForm().file("three.csv", COUNTY.csv());
    }

    private static void pin(String id, String version) {
        int pinned = jdbc().sql("update docket_runs set rule_set_version = ? where id = ?")
                .params(version, java.util.UUID.fromString(id))
                .update();
        assertThat(pinned).isEqualTo(1);
    }

    private static JdbcClient jdbc() {
        return office.context().getBean(JdbcClient.class);
    }

    private static void await(CountDownLatch turn) {
        try {
            turn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
