package org.vacatur.docket.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs of {@code docket review} that are killed with {@code kill -9}, again and again, until one is left to end. Twenty kills:
 * {@code mvn test -Dtest=KilledDocketTests -Dvacatur.kills=20}; a larger docket: {@code -Dvacatur.killed.cases=6000}.
 */
class KilledDocketTests {
    private static final int KILLS = Integer.getInteger("vacatur.kills", 2);
    private static final int CASES = Integer.getInteger("vacatur.killed.cases", 600);
    private static final long SEED = Long.getLong("vacatur.seed", System.nanoTime());

    /** How far a run had come when it was killed, told by what lay on the disk. */
    private enum Phase {
        STARTING,
        READING,
        DECIDING,
        DECIDED,
        WRITING,
        ENDED
    }

    @TempDir
    Path folder;

    private final Random moments = new Random(SEED);
    private final Map<Phase, Integer> hits = new EnumMap<>(Phase.class);
    private final Map<Phase, Long> begins = new EnumMap<>(Phase.class);

    @Test
    @Timeout(1_800)
    void after_any_kills_the_pack_is_that_of_an_undisturbed_run_and_nothing_else_is_left() throws Exception {
        Path docket = folder.resolve("docket.csv");
        long rows = DocketProcess.sample(docket, CASES, 7).rows();
        Map<String, String> undisturbed = undisturbed(docket);
        for (int kills = 0; kills < KILLS; ) {
            Path pack = folder.resolve("killed-" + kills);
            // at times twice the same run, so that what goes on is killed as well
            int times = Math.min(KILLS - kills, 1 + moments.nextInt(3));
            for (int i = 0; i < times; i++) {
                kills += killed(docket, pack) ? 1 : 0;
            }
            end(docket, pack, rows);
            assertThat(DocketProcess.hashes(pack)).as("seed %d", SEED).isEqualTo(undisturbed);
            assertThat(beside(pack)).as("seed %d", SEED).containsExactly(pack);
        }
        System.out.printf("%d kills of runs of %d cases hit %s, seed %d%n", KILLS, CASES, hits, SEED);
    }

    private Map<String, String> undisturbed(Path docket) throws IOException, InterruptedException {
        Path pack = folder.resolve("undisturbed");
        long started = System.nanoTime();
        Process process = started(docket, pack);
        while (process.isAlive()) {
            begins.putIfAbsent(phase(pack), passed(started));
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        begins.putIfAbsent(Phase.ENDED, passed(started));
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
        return DocketProcess.hashes(pack);
    }

    /** Kills a run at a moment of a phase drawn by lot; long phases would take nearly all the kills otherwise. */
    private boolean killed(Path docket, Path pack) throws IOException, InterruptedException {
        Phase wanted = Phase.values()[moments.nextInt(Phase.values().length - 1)];
        Process process = started(docket, pack);
        while (process.isAlive() && phase(pack).ordinal() < wanted.ordinal()) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        long length =
                begins.getOrDefault(Phase.values()[wanted.ordinal() + 1], 1_000L) - begins.getOrDefault(wanted, 0L);
        process.waitFor(moments.nextLong(Math.max(20, length)), TimeUnit.MILLISECONDS);
        boolean alive = process.isAlive();
        process.destroyForcibly();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        if (alive) {
            hits.merge(phase(pack), 1, Integer::sum);
        }
        if (Files.exists(pack)) {
            DocketProcess.hashes(pack);
        }
        return alive;
    }

    private void end(Path docket, Path pack, long rows) throws IOException, InterruptedException {
        boolean ended = Files.exists(pack) && !Files.exists(pack.resolveSibling(pack.getFileName() + ".run"));
        Process process = started(docket, pack);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(folder.resolve("said"));
        assertThat(process.exitValue()).as("seed %d: %s", SEED, said).isEqualTo(ended ? 2 : 0);
        assertThat(said)
                .contains(ended ? "is there already" : String.format(Locale.ROOT, "rows read %,d = charges", rows));
    }

    /** Told by what this process wrote; what an earlier one left says nothing of it. */
    private Phase phase(Path pack) throws IOException {
        Path run = pack.resolveSibling(pack.getFileName() + ".run");
        if (!since(run.resolve("run.mv.db"))) {
            return since(pack) ? Phase.ENDED : Phase.STARTING;
        }
        if (since(pack.resolveSibling(pack.getFileName() + ".partial"))) {
            return Phase.WRITING;
        }
        try (Stream<Path> runs = Files.list(run)) {
            Path one = runs.filter(Files::isDirectory).findFirst().orElse(run);
            if (since(one.resolve("spool.part"))) {
                return Phase.READING;
            }
            if (Files.exists(one.resolve("spool"))) {
                return Phase.DECIDING;
            }
            return Files.exists(one.resolve("claim")) && !Files.exists(one.resolve("files"))
                    ? Phase.DECIDED
                    : Phase.STARTING;
        } catch (NoSuchFileException e) {
            return Phase.ENDED;
        }
    }

    private boolean since(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(folder.resolve("started"))) >= 0;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Stream<Path> beside(Path pack) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all
                    .filter(each -> each.getFileName().toString().startsWith(String.valueOf(pack.getFileName())))
                    .toList()
                    .stream();
        }
    }

    private Process started(Path docket, Path pack) throws IOException {
        Files.writeString(folder.resolve("started"), "");
        return DocketProcess.review(docket, pack, folder.resolve("said"));
    }

    private static long passed(long since) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    }
}
