package org.vacatur.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.vacatur.TestDatabase;
import org.vacatur.office.RunningOffice;
import org.vacatur.record.KeyMissing;
import org.vacatur.record.LogDamaged;

/** The real service on a store that was changed while it did not run. */
@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
@ExtendWith(OutputCaptureExtension.class)
class DamagedRecordsTests {
    private final TestDatabase kind;
    private TestDatabase database;
    private Path folder;

    DamagedRecordsTests(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void runOnce() {
        database = kind.emptied();
        folder = RunningOffice.folder(database);
        RunningOffice.local(database).close();
    }

    @Test
    void what_was_recorded_is_signed_at_the_latest_at_the_end_of_the_service() throws IOException, SQLException {
        String size = Files.readAllLines(folder.resolve("checkpoints.txt")).stream()
                .filter(each -> each.matches("[0-9]+"))
                .reduce((first, last) -> last)
                .orElseThrow();
        try (RunningOffice office = RunningOffice.local(database)) {
            office.recommended(RunningOffice.demo("prosecutor-suffolk"));
        }
        assertThat(Files.readAllLines(folder.resolve("checkpoints.txt")))
                .contains(Integer.toString(Integer.parseInt(size) + 2));
        RunningOffice.local(database).close();
    }

    @Test
    void a_changed_last_record_stops_the_start_with_plain_words(CapturedOutput output) throws SQLException {
        execute("update records set record = replace(record, 'dookhan', 'dookham') where sequence ="
                + " (select max(size) from record_head)");
        assertThat(catchThrowable(() -> RunningOffice.local(database))).hasRootCauseInstanceOf(LogDamaged.class);
        assertThat(output.getAll())
                .contains(
                        "APPLICATION FAILED TO START",
                        "were damaged or changed",
                        "is not the one the log ends with",
                        "backup");
    }

    @Test
    void a_log_that_was_cut_off_stops_the_start(CapturedOutput output) throws SQLException {
        execute("delete from checkpoints");
        execute("delete from rule_events");
        execute("delete from record_tree");
        execute("delete from records");
        execute("update record_head set size = 0, tree = '', leaf = '" + "0".repeat(64) + "'");
        assertThat(catchThrowable(() -> RunningOffice.local(database))).hasRootCauseInstanceOf(LogDamaged.class);
        assertThat(output.getAll()).contains("a checkpoint signs", "there are 0", "aside");
    }

    @Test
    void a_missing_key_stops_the_start_and_no_other_is_made(CapturedOutput output) throws IOException {
        Path key = folder.resolve("key.pem");
        Files.move(key, folder.resolve("away.pem"));
        assertThat(catchThrowable(() -> RunningOffice.local(database))).hasRootCauseInstanceOf(KeyMissing.class);
        assertThat(output.getAll())
                .contains(
                        "APPLICATION FAILED TO START",
                        "signed with a key that is not in " + key,
                        "vacatur.records.key");
        assertThat(key).doesNotExist();
    }

    @Test
    void another_key_stops_the_start(CapturedOutput output) throws IOException {
        TestDatabase other = kind.emptied();
        RunningOffice.local(other).close();
        Files.copy(
                RunningOffice.folder(other).resolve("key.pem"),
                folder.resolve("key.pem"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(catchThrowable(() -> RunningOffice.local(database))).hasRootCauseInstanceOf(LogDamaged.class);
        assertThat(output.getAll()).contains("a checkpoint is not one that this service signed");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.owner(), "");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    database.vendor().equals("h2")
                            ? "set referential_integrity false"
                            : "set session_replication_role = replica");
            statement.execute(sql);
        }
    }
}
