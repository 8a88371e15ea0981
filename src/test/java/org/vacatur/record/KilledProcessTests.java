package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.TestDatabase;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Outcome;

/**
 * Processes that add records and are killed in the middle of it. Twenty kills on each database: {@code mvn test
 * -Dtest=KilledProcessTests -Dvacatur.kills=20}
 */
class KilledProcessTests {
    private static final int KILLS = Integer.getInteger("vacatur.kills", 1);
    private static final int AT_LEAST = 20;
    private static final long SEED = Long.getLong("vacatur.seed", System.nanoTime());

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Set<UUID> acknowledged = new LinkedHashSet<>();

    /** Appends until it is killed, and says each id once it is kept; makes a checkpoint now and then. */
    static final class Appending {
        public static void main(String[] args) {
            TestDatabase database = new TestDatabase(args[0], args[1], args[2]);
            try (Store store = new Store(database, Path.of(args[3]))) {
                for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                    System.out.println(store.append("key " + i + " " + args[4], District.ESSEX, "1", Outcome.FIRST_LETTER)
                            .id());
                    if (i % 7 == 0) {
                        store.checkpoints.make();
                    }
                }
            }
        }
    }

    @Test
    @Timeout(60 + 60 * 20)
    void what_was_recorded_in_the_embedded_database_survives_the_kill_of_the_process() throws Exception {
        killAndLook(TestDatabase.h2(folder.resolve("killed")), 1);
    }

    @Test
    @Timeout(60 + 60 * 20)
    void what_was_recorded_on_postgresql_survives_the_kill_of_two_instances() throws Exception {
        killAndLook(TestDatabase.postgreSql(), 2);
    }

    private void killAndLook(TestDatabase database, int instances) throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            List<Process> processes = new ArrayList<>();
            List<Path> said = new ArrayList<>();
            for (int i = 0; i < instances; i++) {
                said.add(folder.resolve("said-" + kill + "-" + i));
                processes.add(start(database, said.get(i), kill + "-" + i));
            }
            int wanted = AT_LEAST + random.nextInt(200);
            while (count(said) < wanted && processes.stream().allMatch(Process::isAlive)) {
                Thread.sleep(random.nextInt(20) + 1L);
            }
            for (Process process : processes) {
                process.destroyForcibly();
                assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            }
            for (Path each : said) {
                acknowledged.addAll(ids(each));
            }
            assertThat(count(said)).as("seed %d", SEED).isGreaterThanOrEqualTo(wanted);
            look(database);
        }
        System.out.printf(
                "%s: %d kills of %d instances, %d answered, none lost, seed %d%n",
                database, KILLS, instances, acknowledged.size(), SEED);
    }

    private void look(TestDatabase database) {
        try (Store store = new Store(database, folder)) {
            store.assertWhole();
            List<UUID> kept = store.jdbc
                    .sql("select object from records where type = 'RECOMMENDATION'")
                    .query(UUID.class)
                    .list();
            assertThat(kept).as("seed %d", SEED).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(store.log.find(
                            Store.prosecutor(District.ESSEX),
                            acknowledged.stream().reduce((a, b) -> b).orElseThrow()))
                    .isPresent();
        }
    }

    private Process start(TestDatabase database, Path said, String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appending.class.getName(),
                        database.url(),
                        database.vendor(),
                        database.owner(),
                        folder.toString(),
                        name)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int count(List<Path> said) throws IOException {
        int count = 0;
        for (Path each : said) {
            count += ids(each).size();
        }
        return count;
    }

    private static List<UUID> ids(Path said) throws IOException {
        return Files.readString(said)
                .lines()
                .filter(each -> each.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .toList();
    }
}
