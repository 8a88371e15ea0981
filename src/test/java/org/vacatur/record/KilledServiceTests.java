package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.TestDatabase;
import org.vacatur.office.OfficeProcess;

/**
 * The service itself, killed while prosecutors ask it for recommendations, and started again on what it left. Twenty kills on each
 * database: {@code mvn test -Dtest=KilledServiceTests -Dvacatur.kills=20}
 */
class KilledServiceTests {
    private static final int KILLS = Integer.getInteger("vacatur.kills", 1);
    private static final int AT_LEAST = 20;
    private static final long SEED = Long.getLong("vacatur.seed", System.nanoTime());

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Prosecutors prosecutors = new Prosecutors();
    private final OutsideAuditor auditor = new OutsideAuditor();
    private final List<String> lost = new ArrayList<>();
    private int unknown;
    private int recordedUnheard;

    @Test
    @Timeout(180 + 120 * 20)
    void what_was_answered_out_of_the_embedded_database_survives_the_kill_of_the_service() throws Exception {
        killAndLook(TestDatabase.h2(folder.resolve("killed")));
    }

    @Test
    @Timeout(180 + 120 * 20)
    void what_was_answered_out_of_postgresql_survives_the_kill_of_the_service() throws Exception {
        killAndLook(TestDatabase.postgreSql());
    }

    private void killAndLook(TestDatabase database) throws Exception {
        OfficeProcess office = start(database);
        try (prosecutors) {
            int kills = 0;
            while (kills < KILLS && lost.isEmpty()) {
                int before = prosecutors.answered().size();
                prosecutors.ask(office, AT_LEAST + random.nextInt(60), killing(office));
                kills++;
                office = start(database);
                look(office, kills < KILLS ? before : 0);
            }
            System.out.printf(
                    "%s: service killed %d times, %d answered, %d unknown of which %d were recorded, %d lost, seed %d%n",
                    database,
                    kills,
                    prosecutors.answered().size() - unknown,
                    unknown,
                    recordedUnheard,
                    lost.size(),
                    SEED);
            assertThat(lost).as("seed %d", SEED).isEmpty();
        } finally {
            office.close();
        }
    }

    /** A little later, so that it is not always just after an answer. */
    private Runnable killing(OfficeProcess office) {
        long later = random.nextLong(TimeUnit.MILLISECONDS.toNanos(50));
        return () -> {
            LockSupport.parkNanos(later);
            office.close();
        };
    }

    private void look(OfficeProcess office, int after) throws IOException, InterruptedException {
        List<UUID> answered = prosecutors.answered();
        List<UUID> recorded = auditor.recommendations(office);
        assertThat(recorded).as("seed %d", SEED).doesNotHaveDuplicates();
        answered.stream()
                .filter(each -> !recorded.contains(each))
                .map(UUID::toString)
                .forEach(lost::add);
        if (lost.isEmpty()) {
            recordedUnheard += recorded.size() - answered.size();
            askAgain(office, after);
        }
    }

    private void askAgain(OfficeProcess office, int after) throws IOException, InterruptedException {
        unknown += prosecutors.askAgain(office);
        lost.addAll(prosecutors.answeredOtherwise(office, after));
        if (lost.isEmpty()) {
            // one record for each key, whether its request was sent once, twice or three times
            assertThat(auditor.recommendations(office))
                    .as("seed %d", SEED)
                    .containsExactlyInAnyOrderElementsOf(prosecutors.answered());
        }
    }

    private OfficeProcess start(TestDatabase database) throws IOException, InterruptedException {
        List<String> settings = new ArrayList<>(Arrays.asList(database.settings()));
        settings.addAll(List.of(
                "vacatur.samples=false", "vacatur.doors.requests-per-minute=1000000", "vacatur.doors.burst=1000000"));
        return OfficeProcess.started(folder, settings.toArray(String[]::new));
    }
}
