package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.TestDatabase;
import org.vacatur.contract.RequestRefused;
import org.vacatur.facts.District;
import org.vacatur.recommendation.RecommendationLog.Answer;
import org.vacatur.rulebook.Outcome;

/** Several instances on one database, as far as it takes several, keep one log. */
@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
@Timeout(120)
class TwoInstancesTests {
    private static final int RECORDS = 500;
    private static final int AT_ONCE = 8;

    @TempDir
    Path folder;

    private final TestDatabase kind;
    private final List<Store> stores = new ArrayList<>();
    private TestDatabase database;

    TwoInstancesTests(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        database = kind.emptied();
        for (int i = 0; i < 3; i++) {
            stores.add(new Store(database, folder));
        }
    }

    @AfterEach
    void close() {
        stores.forEach(Store::close);
    }

    @Test
    void records_added_at_once_have_numbers_without_a_gap_and_one_chain() throws Exception {
        Set<Answer> answers = new HashSet<>(atOnce(
                RECORDS, i -> store(i).append(District.ESSEX, Integer.toString(i), Outcome.FIRST_LETTER)));
        assertThat(answers).hasSize(RECORDS);
        List<Long> sequences = store(0)
                .jdbc
                .sql("select sequence from records order by sequence")
                .query(Long.class)
                .list();
        assertThat(sequences)
                .isEqualTo(LongStream.rangeClosed(1, RECORDS).boxed().toList());
        assertThat(answers.stream().map(Answer::id))
                .allSatisfy(id -> assertThat(store(1).log.find(Store.prosecutor(District.ESSEX), id))
                        .isPresent());
        stores.forEach(Store::assertWhole);
    }

    @Test
    void checkpoints_and_exports_of_several_instances_agree() throws Exception {
        atOnce(60, i -> {
            if (i % 10 == 0) {
                store(i / 10).prepared();
            } else if (i % 10 == 5) {
                store(i).checkpoints.make();
            } else {
                store(i).append(District.ESSEX, "1", Outcome.FIRST_LETTER);
            }
            return i;
        });
        stores.forEach(Store::assertWhole);
    }

    @Test
    void the_same_request_sent_fifty_times_at_once_is_recorded_once_and_answered_alike() throws Exception {
        List<Answer> answers =
                atOnce(50, i -> store(i).append("one key", District.ESSEX, "1", Outcome.FIRST_LETTER));
        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(store(0).records.end().tree().size()).isEqualTo(1);
        store(2).assertWhole();
    }

    @Test
    void a_key_is_honoured_by_every_instance_and_after_a_restart_and_is_its_callers_own() {
        Answer first = store(0).append("one key", District.ESSEX, "1", Outcome.FIRST_LETTER);
        try (Store again = new Store(database, folder)) {
            assertThat(again.append("one key", District.ESSEX, "1", Outcome.FIRST_LETTER))
                    .isEqualTo(first);
            assertThatThrownBy(() -> again.append("one key", District.ESSEX, "2", Outcome.FIRST_LETTER))
                    .isInstanceOf(RequestRefused.class);
            assertThat(again.append("one key", District.SUFFOLK, "2", Outcome.FIRST_LETTER)
                            .id())
                    .isNotEqualTo(first.id());
            again.assertWhole();
        }
    }

    @Test
    void the_same_export_asked_for_again_is_the_same_and_a_sealing_since_then_ends_it() {
        store(0).append(District.ESSEX, "1", Outcome.FIRST_LETTER);
        Answer later = store(0).append(District.ESSEX, "2", Outcome.FIRST_LETTER);
        RecordExport.Prepared first = store(0).prepared("one key");
        store(1).append(District.ESSEX, "3", Outcome.FIRST_LETTER);
        assertThat(store(2).prepared("one key")).isEqualTo(first);
        FilledStore.seal(store(1), later.id(), null);
        assertThatThrownBy(() -> store(2).prepared("one key"))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("sealed");
        assertThatThrownBy(() -> store(2).verified(first)).isInstanceOf(IllegalStateException.class);
        store(2).assertWhole();
    }

    private Store store(int i) {
        return stores.get(i % stores.size());
    }

    private interface Work<T> {
        T of(int i);
    }

    /** Does it so many times, on several threads that begin together. */
    private static <T> List<T> atOnce(int times, Work<T> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CountDownLatch ready = new CountDownLatch(AT_ONCE);
            List<Future<T>> done = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                Callable<T> task = () -> {
                    ready.countDown();
                    ready.await();
                    return work.of(number);
                };
                done.add(threads.submit(task));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : done) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
