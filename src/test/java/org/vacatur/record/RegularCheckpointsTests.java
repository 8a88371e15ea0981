package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.vacatur.TestDatabase;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Outcome;

@ExtendWith(OutputCaptureExtension.class)
class RegularCheckpointsTests {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = new Store(TestDatabase.h2InMemory(), folder);
        store.append(District.ESSEX, "1", Outcome.FIRST_LETTER);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @EnableScheduling
    private static final class Scheduled {}

    @Test
    @Timeout(60)
    void what_is_added_is_signed_when_the_time_has_come() throws IOException, InterruptedException {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("vacatur.records.checkpoint-every", "50ms")));
            context.register(Scheduled.class);
            context.registerBean(RegularCheckpoints.class, () -> new RegularCheckpoints(store.checkpoints));
            context.refresh();
            awaitSigned("1");
            store.append(District.ESSEX, "2", Outcome.FIRST_LETTER);
            awaitSigned("2");
            store.append(District.ESSEX, "3", Outcome.FIRST_LETTER);
        }
        awaitSigned("3");
    }

    @Test
    void nothing_new_is_not_signed_again() throws IOException {
        RegularCheckpoints regular = new RegularCheckpoints(store.checkpoints);
        regular.sign();
        List<String> once = lines();
        regular.sign();
        assertThat(lines()).isEqualTo(once);
    }

    @Test
    @Timeout(60)
    void a_store_that_cannot_be_reached_is_told_without_its_message_and_stops_nothing(CapturedOutput output)
            throws InterruptedException {
        RegularCheckpoints regular = new RegularCheckpoints(store.checkpoints);
        regular.start();
        store.close();
        assertThatCode(regular::sign).doesNotThrowAnyException();
        CountDownLatch stopped = new CountDownLatch(1);
        regular.stop(stopped::countDown);
        assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(regular.isRunning()).isFalse();
        assertThat(output.getAll()).contains("No checkpoint could be made").doesNotContain("has been closed");
    }

    private List<String> lines() throws IOException {
        Path file = folder.resolve("checkpoints.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private void awaitSigned(String size) throws IOException, InterruptedException {
        while (!lines().contains(size)) {
            Thread.sleep(10);
        }
    }
}
