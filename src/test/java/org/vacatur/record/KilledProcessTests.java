package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.TestDatabase;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Outcome;

class KilledProcessTests {
    private static final int KILLS = Integer.getInteger("vacatur.kills", 2);
    private static final int AT_LEAST = 40;

    @TempDir
    Path folder;

    /** Appends until it is killed, and says each id once it is kept. */
    static final class Appending {
        public static void main(String[] args) {
            try (Store store = new Store(TestDatabase.h2(Path.of(args[0])), Path.of(args[0] + ".d"))) {
                while (!Thread.currentThread().isInterrupted()) {
                    System.out.println(store.append(District.ESSEX, "1", Outcome.FIRST_LETTER)
                            .id());
                }
            }
        }
    }

    @Test
    @Timeout(120)
    void what_was_recorded_survives_the_kill_of_the_process() throws IOException, InterruptedException {
        Path file = folder.resolve("killed");
        Set<UUID> acknowledged = new LinkedHashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            int before = acknowledged.size();
            Path said = folder.resolve("said-" + kill);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Appending.class.getName(),
                            file.toString())
                    .redirectOutput(said.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            while (ids(said).size() < AT_LEAST + 100 * kill && process.isAlive()) {
                Thread.sleep(20);
            }
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            acknowledged.addAll(ids(said));
            assertThat(acknowledged.size() - before).isGreaterThanOrEqualTo(AT_LEAST);
            try (Store store = new Store(TestDatabase.h2(file), folder)) {
                assertThat(acknowledged)
                        .allSatisfy(id -> assertThat(store.log.find(Store.prosecutor(District.ESSEX), id))
                                .isPresent());
            }
        }
    }

    private static List<UUID> ids(Path said) throws IOException {
        return Files.readString(said)
                .lines()
                .filter(each -> each.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .toList();
    }
}
