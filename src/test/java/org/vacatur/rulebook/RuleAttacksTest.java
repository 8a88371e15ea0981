package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.rulebook.RuleAttacks.Attack;

/** No rules folder runs, ends, stalls or exhausts the service, and what is refused is refused with its place and reason. */
class RuleAttacksTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private Set<Thread> before = Set.of();

    static Stream<Attack> attacks() {
        return RuleAttacks.all();
    }

    static Stream<Attack> controls() {
        return RuleAttacks.controls();
    }

    @BeforeAll
    static void the_compiler_is_warm() {
        Rulebook.load(RulesFixture.folder());
    }

    @BeforeEach
    void no_canary() throws IOException {
        System.clearProperty(RuleAttacks.CANARY);
        Files.deleteIfExists(RuleAttacks.CANARY_FILE);
        RulesFixture.copy(folder);
        before = Thread.getAllStackTraces().keySet();
    }

    @AfterEach
    void nothing_ran_and_no_thread_is_left() throws IOException, InterruptedException {
        var sung = System.clearProperty(RuleAttacks.CANARY);
        var written = Files.deleteIfExists(RuleAttacks.CANARY_FILE);
        assertThat(sung).isNull();
        assertThat(written).isFalse();
        for (var each : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(each)
                    && each.getThreadGroup() != null
                    && each.getThreadGroup().getName().equals("main")) {
                each.join(1_000);
                assertThat(each.isAlive()).as("%s", each).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void an_attack_is_refused_with_its_place_or_does_no_harm(Attack attack) throws Exception {
        attack.change().accept(folder);
        if (attack.accepted()) {
            loads();
            return;
        }
        assertThatThrownBy(() -> inTime(() -> Rulebook.load(folder)))
                .as(attack.name())
                .isInstanceOfSatisfying(RulesRefused.class, refused -> {
                    var errors =
                            refused.problems().stream().filter(Problem::error).toList();
                    var text = Problems.text(errors);
                    assertThat(errors)
                            .as(text)
                            .anyMatch(
                                    each -> each.file().equals(attack.file()) && (each.line() > 0 || !attack.lined()));
                    assertThat(errors).as(text).allMatch(each -> each.message().length() > 10);
                    assertThat(errors).as(text).noneMatch(each -> each.message().contains("cannot be compiled"));
                    assertThat(text.chars()).allMatch(each -> each >= ' ' || each == '\n');
                    assertThat(text.length()).isLessThan(250_000);
                });
    }

    @ParameterizedTest
    @MethodSource("controls")
    void an_honest_folder_is_loaded(Attack control) throws Exception {
        control.change().accept(folder);
        loads();
    }

    @Test
    void there_are_enough_of_them_and_each_is_another() {
        assertThat(RuleAttacks.all().map(Attack::name).toList())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(150);
        assertThat(RuleAttacks.controls()).hasSizeGreaterThanOrEqualTo(13);
    }

    private void loads() throws Exception {
        var set = inTime(() -> Rulebook.load(folder)).ruleSet("sample");
        var random = new Random(1);
        for (var i = 0; i < 20; i++) {
            set.evaluate(Readings.any(random, 0.1));
        }
    }

    private static Rulebook inTime(java.util.concurrent.Callable<Rulebook> load) throws Exception {
        var loading = new FutureTask<>(load);
        var thread = new Thread(loading, "loading");
        thread.setDaemon(true);
        thread.start();
        try {
            return loading.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError(
                    "It took more than " + LIMIT + " in "
                            + List.of(thread.getStackTrace()).stream()
                                    .map(Object::toString)
                                    .limit(30)
                                    .collect(Collectors.joining("\n")),
                    e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RulesRefused refused) {
                throw refused;
            }
            throw new AssertionError("It broke", e.getCause());
        }
    }
}
