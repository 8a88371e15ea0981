package org.vacatur.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.TestDatabase;
import org.vacatur.office.RunningOffice;
import org.vacatur.record.WholeLog;

/**
 * Versions of the rules come into use while sixteen clients ask. Each answer is by one version that was in use when it was asked for, and is
 * what that version answers. The whole campaign, which also looks at times and memory:
 * {@code mvn test -Dtest=ActivationsUnderLoadTests -Dvacatur.activations=500}
 */
class ActivationsUnderLoadTests {
    private static final int ACTIVATIONS = Integer.getInteger("vacatur.activations", 30);
    private static final boolean CAMPAIGN = ACTIVATIONS >= 200;
    private static final int WARM = CAMPAIGN ? 50 : 14;
    private static final int PHASE = CAMPAIGN ? 25 : 8;
    private static final int VERSIONS = 13;

    @TempDir
    Path folder;

    @Test
    @Timeout(1_800)
    void each_answer_is_what_one_version_in_use_answers_however_often_versions_change() throws Exception {
        TestDatabase database = TestDatabase.h2InMemory();
        try (RunningOffice office = RunningOffice.local(database, settings());
                ActivationLoad load = new ActivationLoad(List.of(office), VersionsInUse.cases())) {
            List<String> versions = VersionsInUse.of(office, VERSIONS);
            String damaged = versions.get(0);
            List<String> good = versions.subList(1, VERSIONS);
            VersionsInUse.damage(database, damaged, true);
            load.workOut(good);
            assertThat(load.telling()).isEqualTo(2);
            List<Future<?>> clients = load.begin();
            for (int i = 0; i < WARM; i++) {
                load.switchTo(good.get(i % good.size()));
            }
            Memory before = Memory.now();
            for (int done = 0; done < ACTIVATIONS; done += PHASE) {
                load.switching(true);
                long begun = System.nanoTime();
                for (int i = done; i < done + PHASE && i < ACTIVATIONS; i++) {
                    load.switchTo(good.get((i * 5) % good.size()));
                    if (i % 10 == 3) {
                        assertThat(load.refused("0".repeat(64))).isEqualTo(404);
                    }
                    if (i % 10 == 7) {
                        assertThat(load.refused(damaged)).isGreaterThanOrEqualTo(409);
                    }
                }
                long took = System.nanoTime() - begun;
                load.switching(false);
                // as long as that again without
                Thread.sleep(took / 1_000_000);
            }
            load.stop(clients);
            Memory after = Memory.now();
            System.out.printf(
                    "%d activations after %d to warm up, %d answers, of which %d recorded; p50 %.1f ms and %.1f ms meanwhile,"
                            + " p99 %.1f ms and %.1f ms meanwhile; %s before, %s after%n",
                    ACTIVATIONS,
                    WARM,
                    load.answers(),
                    load.recorded(),
                    load.calm(0.5),
                    load.during(0.5),
                    load.calm(0.99),
                    load.during(0.99),
                    before,
                    after);
            load.assertRight();
            assertThat(office.recorded("RECOMMENDATION")).hasSize(Math.toIntExact(load.recorded()));
            VersionsInUse.damage(database, damaged, false);
            WholeLog.assertHoldsInside(office);
            if (CAMPAIGN) {
                assertThat(after.metaspace()).isLessThan(before.metaspace() + 6_000_000);
                assertThat(after.classes()).isLessThan(before.classes() + 300);
                assertThat(load.during(0.99)).isLessThanOrEqualTo(2 * load.calm(0.99));
            }
        }
    }

    @Test
    void one_goes_back_from_a_version_that_was_damaged_while_it_was_in_use() throws Exception {
        TestDatabase database = TestDatabase.postgreSql();
        String[] settings = settings();
        try (RunningOffice one = RunningOffice.local(database, settings);
                RunningOffice other = RunningOffice.local(database, settings);
                ActivationLoad load = new ActivationLoad(List.of(other), VersionsInUse.cases())) {
            String good = one.rulesInUse();
            String damaged = VersionsInUse.of(one, 1).get(0);
            VersionsInUse.damage(database, damaged, true);
            assertThat(load.asked()).as("nobody is answered by damaged rules").isEqualTo(500);
            load.switchTo(good);
            assertThat(load.asked()).isEqualTo(200);
            assertThat(other.rulesInUse()).isEqualTo(good);
        }
    }

    @Test
    @Timeout(300)
    void another_instance_follows_before_its_next_answer() throws Exception {
        TestDatabase database = TestDatabase.postgreSql();
        String[] settings = settings();
        try (RunningOffice one = RunningOffice.local(database, settings);
                RunningOffice other = RunningOffice.local(database, settings);
                ActivationLoad load = new ActivationLoad(List.of(one, other), VersionsInUse.cases())) {
            List<String> versions = VersionsInUse.of(one, 6);
            load.workOut(versions);
            List<Future<?>> clients = load.begin();
            for (int i = 0; i < 15; i++) {
                load.switchTo(versions.get((i * 5) % versions.size()));
                Thread.sleep(100);
            }
            load.stop(clients);
            load.assertRight();
            System.out.printf(
                    "Two instances: 15 activations on one, %d answers of both, of which %d recorded%n",
                    load.answers(), load.recorded());
            WholeLog.assertHoldsInside(other);
        }
    }

    private String[] settings() throws IOException {
        List<String> settings = new ArrayList<>(Amending.folders(folder));
        settings.addAll(List.of(
                "vacatur.compiled-rules=" + Path.of("target/compiled-rules"),
                "vacatur.doors.requests-per-minute=10000000",
                "vacatur.doors.burst=10000000"));
        return settings.toArray(String[]::new);
    }

    /** What classes take, when nobody needs those any more that could go. */
    private record Memory(long metaspace, long classes) {
        static Memory now() throws InterruptedException {
            for (int i = 0; i < 4; i++) {
                System.gc();
                Thread.sleep(200);
            }
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(each -> each.getName().equals("Metaspace"))
                    .mapToLong((MemoryPoolMXBean each) -> each.getUsage().getUsed())
                    .sum();
            return new Memory(
                    metaspace, ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }

        @Override
        public String toString() {
            return "%.1f MB of metaspace for %d classes".formatted(metaspace / 1e6, classes);
        }
    }
}
