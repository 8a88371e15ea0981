package org.vacatur.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.docket.web.DocketClient.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.TestDatabase;
import org.vacatur.office.OfficeProcess;
import org.vacatur.record.OutsideAuditor;
import tools.jackson.databind.JsonNode;

/**
 * The service is killed while it works on a docket, at a random moment, and started again: the run goes on by itself, no case is recorded
 * twice, and none is lost. {@code -Dvacatur.kills} sets how often for each database, {@code -Dvacatur.seed} repeats a campaign.
 */
class KilledDocketServiceTests {
    private static final int KILLS = Integer.getInteger("vacatur.kills", 1);
    private static final long SEED = Long.getLong("vacatur.seed", System.nanoTime());

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final OutsideAuditor auditor = new OutsideAuditor();
    private CountyFile county = CountyFile.of("SUFFOLK", 4_000, 17);
    private final Set<Object> recorded = new HashSet<>();

    @Test
    @Timeout(180 + 120 * 20)
    void a_run_goes_on_after_the_kill_of_the_service_on_the_embedded_database() throws Exception {
        killAndLook(TestDatabase.h2(folder.resolve("killed")));
    }

    @Test
    @Timeout(180 + 120 * 20)
    void a_run_goes_on_after_the_kill_of_the_service_on_postgresql() throws Exception {
        killAndLook(TestDatabase.postgreSql());
    }

    @Test
    @Timeout(300)
    void a_run_goes_on_after_the_service_was_stopped_in_order() throws Exception {
        county = CountyFile.of("SUFFOLK", 16_000, 17);
        TestDatabase database = TestDatabase.h2(folder.resolve("stopped"));
        OfficeProcess office = start(database);
        try {
            DocketClient client = client(office);
            String id = json(client.load(new FilesForm().file("county.csv", county.csv())))
                    .path("id")
                    .asString();
            JsonNode progress = client.run(id).path("progress");
            while (progress.path("casesDecided").asLong() < 1) {
                progress = client.run(id).path("progress");
            }
            office.stop();
            assertThat(office.said()).contains("A run was broken off with the service");
            office = start(database);
            look(office, id);
        } finally {
            office.close();
        }
    }

    private void killAndLook(TestDatabase database) throws Exception {
        OfficeProcess office = start(database);
        List<String> killedAt = new ArrayList<>();
        try {
            for (int kills = 0; kills < KILLS; kills++) {
                DocketClient client = client(office);
                String id = json(client.load(
                                new FilesForm().file("county.csv", county.csv()).field("name", "killed " + kills)))
                        .path("id")
                        .asString();
                killedAt.add(killed(
                        office,
                        client,
                        id,
                        kills == 0 ? 1 : random.nextInt(county.dockets().size())));
                office = start(database);
                look(office, id);
            }
        } finally {
            office.close();
        }
        System.out.printf("%s: service killed while %s, seed %d%n", database, killedAt, SEED);
    }

    /** Kills it once so many cases are decided; 0 is while the files are still read. */
    private String killed(OfficeProcess office, DocketClient client, String id, long cases) {
        JsonNode progress = client.run(id).path("progress");
        while (progress.path("casesDecided").asLong() < cases) {
            progress = client.run(id).path("progress");
        }
        office.close();
        assertThat(progress.path("state").asString()).as("before the kill").isNotEqualTo("DONE");
        return progress.path("state").asString() + " after " + progress.path("casesDecided") + " cases";
    }

    private void look(OfficeProcess office, String id) throws IOException, InterruptedException {
        DocketClient client = client(office);
        assertThat(client.ended(id).path("state").asString()).as(office.said()).isEqualTo("DONE");
        JsonNode run = client.run(id);
        int cases = county.dockets().size();
        assertThat(run.at("/progress/casesDecided").asLong())
                .as("seed %d", SEED)
                .isEqualTo(cases);
        JsonNode rows = run.at("/ledger/rows");
        assertThat(rows.path("input").asLong()).isEqualTo(county.rows().size());
        assertThat(rows.path("charges").asLong()).isEqualTo(county.charges());
        assertThat(rows.path("charges").asLong()
                        + rows.path("merged").asLong()
                        + rows.path("rejected").asLong()
                        + rows.path("duplicates").asLong())
                .as("seed %d", SEED)
                .isEqualTo(rows.path("input").asLong());
        assertThat(run.at("/ledger/total/charges")
                        .valueStream()
                        .mapToLong(JsonNode::asLong)
                        .sum())
                .as("seed %d", SEED)
                .isEqualTo(county.charges());
        List<?> all = auditor.recommendations(office);
        assertThat(all).as("seed %d", SEED).doesNotHaveDuplicates();
        int before = recorded.size();
        recorded.addAll(all);
        assertThat(recorded).as("seed %d", SEED).hasSize(before + cases);
    }

    private static DocketClient client(OfficeProcess office) {
        return new DocketClient(path -> "http://127.0.0.1:" + office.port() + path, "prosecutor-suffolk");
    }

    private OfficeProcess start(TestDatabase database) throws IOException, InterruptedException {
        List<String> settings = new ArrayList<>(Arrays.asList(database.settings()));
        settings.addAll(List.of(
                "vacatur.samples=false", "vacatur.doors.requests-per-minute=1000000", "vacatur.doors.burst=1000000"));
        return OfficeProcess.started(folder, settings.toArray(String[]::new));
    }
}
