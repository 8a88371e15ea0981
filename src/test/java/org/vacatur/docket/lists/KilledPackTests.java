package org.vacatur.docket.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack whose writer is killed with {@code kill -9}. More often than by default: {@code -Dvacatur.kills=20}. */
class KilledPackTests {
    private static final int CHARGES = 3_600;
    private static final int KILLS = Integer.getInteger("vacatur.kills", 1);
    private static final long SEED = Long.getLong("vacatur.seed", System.nanoTime());

    @TempDir
    Path folder;

    @Test
    void after_any_kill_the_pack_is_whole_or_not_there_and_the_next_run_is_as_an_undisturbed_one() throws Exception {
        long started = System.nanoTime();
        Map<String, String> undisturbed = written("undisturbed");
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        Random moments = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = PackProcess.start(folder.resolve("pack"), CHARGES, "48m");
            boolean ended = process.waitFor(moments.nextLong(whole), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            if (ended || Files.exists(folder.resolve("pack"))) {
                assertThat(hashes("pack")).as("kill %d, seed %d", kill, SEED).isEqualTo(undisturbed);
            }
        }
        assertThat(written("pack")).as("seed %d", SEED).isEqualTo(undisturbed);
        try (var beside = Files.list(folder)) {
            assertThat(beside).containsExactlyInAnyOrder(folder.resolve("pack"), folder.resolve("undisturbed"));
        }
    }

    @Test
    void ten_times_the_charges_need_no_more_memory() throws Exception {
        assertThat(PackProcess.start(folder.resolve("pack"), 10 * CHARGES, "48m")
                        .waitFor())
                .isZero();
    }

    private Map<String, String> written(String name) throws IOException, InterruptedException {
        assertThat(PackProcess.start(folder.resolve(name), CHARGES, "48m").waitFor())
                .isZero();
        return hashes(name);
    }

    private Map<String, String> hashes(String name) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String each : PackIndex.names(folder.resolve(name))) {
            hashes.put(each, Sha256.of(folder.resolve(name).resolve(each)));
        }
        assertThat(hashes.remove(PackWriter.SEAL)).isNotNull();
        return hashes;
    }
}
