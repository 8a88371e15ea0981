package org.vacatur.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.docket.web.DocketClient.json;
import static org.vacatur.docket.web.DocketClient.ok;
import static org.vacatur.docket.web.DocketClient.text;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.TestDatabase;
import org.vacatur.docket.sample.PlainLayout;
import org.vacatur.office.RunningOffice;

/**
 * What stands in a docket's files, and their names, is looked for in the log, the metrics, the addresses, the answers that refuse, and in what
 * is kept of a run's progress. The name of a file may be a person's: it is told to the office that sent it, and to nobody else.
 */
@ExtendWith(OutputCaptureExtension.class)
class DocketCanaryTests {
    private static final String CELL = "zebrakestrel";
    private static final String FILE = "quillonfile";

    private final List<String> told = new ArrayList<>();
    private TestDatabase database;
    private RunningOffice office;
    private DocketClient suffolk;

    @ParameterizedTest
    @MethodSource("org.vacatur.TestDatabase#each")
    void nothing_of_a_file_is_in_the_log_the_metrics_the_addresses_or_the_refusals(
            TestDatabase on, CapturedOutput output) {
        database = on;
        office = RunningOffice.local(
                database,
                "logging.level.org.springframework.web=debug",
                "logging.level.org.springframework.batch=debug",
                "logging.level.org.springframework.jdbc=debug",
                "logging.level.org.vacatur=debug",
                "logging.level.com.zaxxer.hikari=debug");
        try (RunningOffice closing = office) {
            suffolk = new DocketClient(office::address, "prosecutor-suffolk");
            spoiltCells();
            refusedForms();
            filesThatCannotBeRead();
            storeThatFails();
            told.add(text(ok(suffolk.as("administrator").send("GET", "/actuator/prometheus", null))));
            kept();
        }
        assertThat(output.getAll()).contains("A run failed");
        told.add(output.getAll());
        for (String each : told) {
            for (String canary : List.of(CELL, FILE)) {
                int at = each.toLowerCase(Locale.ROOT).indexOf(canary);
                assertThat(at < 0 ? "" : each.substring(Math.max(0, at - 400), at + canary.length()))
                        .isEmpty();
            }
        }
    }

    /** A row for each column with a text that belongs there or does not. */
    private void spoiltCells() {
        CountyFile county = CountyFile.of("SUFFOLK", 400, 5).first(60);
        for (int i = 0; i < PlainLayout.COLUMNS.size(); i++) {
            county = county.with(i, PlainLayout.COLUMNS.get(i), "9973 " + CELL + " " + i);
        }
        String id = suffolk.done(new FilesForm()
                .file(FILE + ".csv", county.csv())
                .file(FILE + ".xlsx", county.xlsx())
                .file(
                        FILE + ".ndjson",
                        "{\"district\":\"SUFFOLK\",\"" + CELL + "\":1}\n{\"docketNumber\":\"" + CELL + "\n")
                .field("name", FILE));
        for (String path : List.of("", "/rejects", "/pack", "/letters/SECOND_LETTER", "/changes?since=" + id)) {
            told(ok(suffolk.get("/" + id + path)));
        }
        told(suffolk.get("/" + id + "/letters/" + CELL));
        told(suffolk.get("/" + CELL));
        told(suffolk.get("/" + id + "/changes?since=" + CELL));
        told(suffolk.post("/" + id + "/repetition", "{\"countyPolicy\":\"" + CELL + "\"}"));
        told(suffolk.post("/" + id + "/repetition", "{\"asOf\":\"" + CELL + "\",\"" + CELL + "\":1}"));
        told(suffolk.post(
                "/" + id + "/letters/SECOND_LETTER_PROPOSED/acceptance",
                "{\"sampleId\":\"" + id + "\",\"comment\":\"" + CELL + "\"}"));
        told(suffolk.post("/" + id + "/letters/THIRD_LETTER/sample", CELL));
    }

    private void refusedForms() {
        String csv = CELL + "\n";
        for (FilesForm form : List.of(
                new FilesForm().file(FILE + "\u0001.csv", csv),
                new FilesForm().field(CELL, CELL),
                new FilesForm().file(FILE + ".csv", csv).field("since", CELL),
                new FilesForm().file(FILE + ".csv", csv).field("asOf", CELL),
                new FilesForm().file(FILE + ".csv", csv).field("countyPolicy", CELL),
                new FilesForm().file(FILE + ".csv", csv).field("profile", CELL),
                new FilesForm().file(FILE + ".csv", csv).field("name", CELL + "\u0002"))) {
            told(suffolk.load(form));
        }
        told(suffolk.load(new FilesForm().file(FILE + ".csv", csv), "Idempotency-Key", "canary"));
        told(suffolk.load(new FilesForm().file(FILE + "2.csv", csv), "Idempotency-Key", "canary"));
        told(suffolk.send(
                "POST",
                DocketClient.PATH,
                (CELL + FILE).getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=" + CELL));
    }

    private void filesThatCannotBeRead() {
        for (String content : List.of(CELL + "," + CELL + "\n1,2\n", "PK\u0003\u0004" + CELL, CELL, "\u0000" + CELL)) {
            String id = json(suffolk.load(new FilesForm().file(FILE, content)))
                    .path("id")
                    .asString();
            assertThat(suffolk.ended(id).path("state").asString()).isEqualTo("FAILED");
            String failure = suffolk.run(id).path("failure").asString();
            assertThat(failure).startsWith(FILE + ": ");
            told.add(failure.substring(FILE.length()));
        }
    }

    /** A database says the values of the row it refuses. */
    private void storeThatFails() {
        CountyFile county = CountyFile.of("SUFFOLK", 100, 5).first(3);
        String ofNewRows = database.vendor().equals("h2") ? "nocheck" : "not valid";
        for (String table : List.of("docket_charges", "docket_rejects", "record_contents")) {
            asOwner("alter table " + table + " add constraint nothing check (1 = 0) " + ofNewRows);
            HttpResponse<byte[]> begun = suffolk.load(new FilesForm()
                    .file(
                            FILE + ".csv",
                            county.withAll("court", CELL).with(0, "asOf", CELL).csv()));
            if (begun.statusCode() == 202) {
                String id = json(begun).path("id").asString();
                assertThat(suffolk.ended(id).path("state").asString()).isEqualTo("FAILED");
                told.add(suffolk.run(id).path("failure").asString());
            } else {
                told(begun);
            }
            asOwner("alter table " + table + " drop constraint nothing");
        }
    }

    /** What is kept apart from cases. */
    private void kept() {
        JdbcClient jdbc = office.context().getBean(JdbcClient.class);
        for (String table : List.of(
                "batch_job_instance",
                "batch_job_execution",
                "batch_job_execution_params",
                "batch_step_execution",
                "batch_step_execution_context",
                "batch_job_execution_context")) {
            told.add(jdbc.sql("select * from " + table).query().listOfRows().toString());
        }
        // a reason names the file of a row that says otherwise, as the reject itself names its own
        assertThat(jdbc.sql("select heading, shape, reason from docket_rejects")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain(CELL);
        told.add(jdbc.sql("select record from records").query().listOfRows().toString());
    }

    private void told(HttpResponse<byte[]> answer) {
        told.add(answer.headers().map().toString());
        if (answer.statusCode() >= 300) {
            told.add(text(answer));
        }
    }

    private void asOwner(String sql) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.owner(), "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
