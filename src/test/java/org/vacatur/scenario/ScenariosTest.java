package org.vacatur.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.resource.Resource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.scenario.ScenarioResult.Status;

/** Scenarios run in the process, against whichever version of the rules. */
class ScenariosTest {
    private static final String PASSING = """
            Feature: One plea
              Rule: A plea before every signature is on the first letter.
                    Source: invented for this test

                @RUFFIN-1
                Scenario Outline: A plea to <offense>
                  Given a guilty plea on May 1, 2008 to <offense>
                  And Dookhan signed the drug certificate as primary chemist on May 2, 2008
                  When the case is reviewed
                  Then the charge belongs on the first letter

                  Examples:
                    | offense               |
                    | possession of cocaine |
                    | possession of heroin  |
            """;

    @Test
    void the_shipped_scenarios_pass_and_are_as_many_as_cucumber_finds() {
        var done = new AtomicLong();
        ScenarioReport report =
                Scenarios.run(ShippedRules.dookhan(), ShippedRules.features(), Duration.ofMinutes(2), done::set);

        assertThat(report.problems()).isEmpty();
        assertThat(report.scenarios())
                .allSatisfy(each -> assertThat(each.status()).as("%s", each).isEqualTo(Status.PASSED));
        assertThat(report.passed()).isTrue();
        assertThat(report.scenarios()).hasSize(foundByCucumber()).hasSize((int) done.get());
    }

    @Test
    void each_row_of_examples_is_a_scenario_at_its_line() {
        ScenarioReport report = ShippedRules.run(PASSING);

        assertThat(report.scenarios())
                .extracting(ScenarioResult::name, ScenarioResult::line, ScenarioResult::status)
                .containsExactly(
                        tuple("A plea to possession of cocaine", 14, Status.PASSED),
                        tuple("A plea to possession of heroin", 15, Status.PASSED));
        assertThat(report.scenarios().get(0).rules()).containsExactly("RUFFIN-1");
        assertThat(report.scenarios().get(0).provision())
                .isEqualTo("A plea before every signature is on the first letter. Source: invented for this test");
    }

    @Test
    void a_changed_rule_fails_the_scenarios_that_speak_of_it_and_says_why() {
        RuleSet changed = ShippedRules.changed(
                "dookhan/60-timing.dslr",
                "the charge belongs on the first letter, because",
                "the charge is out of scope, because");

        ScenarioReport report = ShippedRules.run(changed, ShippedRules.features());

        assertThat(report.passed()).isFalse();
        List<ScenarioResult> failed = report.scenarios().stream()
                .filter(each -> each.status() == Status.FAILED)
                .toList();
        assertThat(failed).isNotEmpty().hasSizeLessThan(report.scenarios().size() / 2);
        assertThat(failed).anySatisfy(each -> {
            assertThat(each.file()).isEqualTo("features/dookhan/60-timing.feature");
            assertThat(each.rules()).contains("RUFFIN-1");
            assertThat(each.failure().step()).isEqualTo("Then the charge belongs on the first letter");
            assertThat(each.failure().line()).isEqualTo(line(each.file(), each.failure()));
            assertThat(each.failure().why())
                    .startsWith("Expected: the first letter. Came out: outside the protocol. ")
                    .contains("RUFFIN-1 (");
        });
    }

    @Test
    void a_sentence_nobody_knows_is_named_with_the_nearest_one() {
        ScenarioReport report =
                ShippedRules.run(PASSING.replace("When the case is reviewed", "When the case gets reviewed") + """
                    Scenario: Known
                      When the case is reviewed
                """);

        assertThat(report.passed()).isFalse();
        ScenarioResult first = report.scenarios().get(0);
        assertThat(first.status()).isEqualTo(Status.UNDEFINED);
        assertThat(first.failure())
                .isEqualTo(new ScenarioResult.Failure(
                        "When the case gets reviewed",
                        9,
                        "No such sentence is known. Nearest known: \"the case is reviewed\"."));
    }

    @Test
    void a_word_nobody_knows_fails_with_the_known_ones() {
        ScenarioReport report = ShippedRules.run(PASSING.replace("possession of heroin", "possession of tea"));

        assertThat(report.scenarios().get(1).failure().why()).contains("\"possession of tea\" is no known offense");
    }

    @Test
    void a_code_without_words_of_its_own_can_be_named() {
        ScenarioReport report = ShippedRules.run("""
                Feature: Codes
                  Scenario: Named
                    Given a guilty plea on May 1, 2008 to possession of cocaine
                    And Dookhan signed the drug certificate as primary chemist on May 2, 2008
                    And the certificate reports no controlled substance
                    And the person has died
                    When the case is reviewed
                    Then beside that, a person must look at code RUFFIN-NEG
                    And the answer notes that code DECEASED applies
                    And the answer notes that code NONE-SUCH applies
                """);

        assertThat(report.scenarios().get(0).failure().step())
                .isEqualTo("And the answer notes that code NONE-SUCH applies");
        assertThat(report.scenarios().get(0).failure().why()).contains("the person has died");
    }

    @Test
    void a_scenario_that_never_asks_the_rules_does_not_pass() {
        ScenarioReport report = ShippedRules.run("""
                Feature: Nothing
                  @RUFFIN-1
                  Scenario: Empty
                  @RUFFIN-1
                  Scenario: Never asked
                    Given a guilty plea on May 1, 2008 to possession of cocaine
                """);

        assertThat(report.scenarios()).extracting(ScenarioResult::status).doesNotContain(Status.PASSED);
        assertThat(report.passed()).isFalse();
    }

    @Test
    void a_scenario_filed_under_a_rule_that_is_silent_fails() {
        ScenarioReport report = ShippedRules.run(PASSING.replace("@RUFFIN-1", "@RUFFIN-NEG"));

        assertThat(report.scenarios().get(0).failure().why())
                .startsWith("The scenario is filed under @RUFFIN-NEG, and rule RUFFIN-NEG did not fire.");
    }

    @Test
    void a_scenario_filed_under_no_rule_of_the_set_fails_even_as_not() {
        ScenarioReport report = ShippedRules.run(PASSING.replace("@RUFFIN-1", "@not-RUFFIN-99"));

        assertThat(report.scenarios().get(0).failure().why()).contains("there is no rule RUFFIN-99");
    }

    @Test
    void a_broken_file_is_a_problem_with_its_line_and_the_others_run() {
        ScenarioReport report = ShippedRules.run(
                ShippedRules.dookhan(),
                Map.of(
                        "features/dookhan/a.feature",
                        "Feature: A\n\n  Scenario: B\n    Given that\n    Whenever it is reviewed\n",
                        "features/dookhan/b.feature",
                        PASSING));

        assertThat(report.passed()).isFalse();
        assertThat(report.problems()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.file()).isEqualTo("features/dookhan/a.feature");
            assertThat(each.line()).isEqualTo(5);
            assertThat(each.read()).isEqualTo("Whenever it is reviewed");
            assertThat(each.message()).contains("This line cannot stand here");
        });
        assertThat(report.scenarios()).extracting(ScenarioResult::status).containsExactly(Status.PASSED, Status.PASSED);
    }

    @Test
    void what_is_not_run_in_time_does_not_pass() {
        ScenarioReport report =
                Scenarios.run(ShippedRules.dookhan(), ShippedRules.features(), Duration.ZERO, each -> {});

        assertThat(report.passed()).isFalse();
        assertThat(report.count(Status.NOT_RUN)).isEqualTo(report.scenarios().size());
    }

    @Test
    void an_interrupted_run_stops() {
        Thread.currentThread().interrupt();
        try {
            ScenarioReport report = ShippedRules.run(PASSING);
            assertThat(report.count(Status.NOT_RUN)).isEqualTo(2);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void runs_at_the_same_time_do_not_mix() {
        RuleSet changed = ShippedRules.changed(
                "dookhan/60-timing.dslr",
                "the charge belongs on the first letter, because",
                "the charge is out of scope, because");
        ScenarioReport alone = ShippedRules.run(changed, ShippedRules.features());

        List<CompletableFuture<ScenarioReport>> runs = Stream.of(
                        ShippedRules.dookhan(), changed, ShippedRules.dookhan(), changed)
                .map(each -> CompletableFuture.supplyAsync(() -> ShippedRules.run(each, ShippedRules.features())))
                .toList();

        assertThat(runs.get(0).join().passed()).isTrue();
        assertThat(runs.get(2).join().passed()).isTrue();
        assertThat(runs.get(1).join()).isEqualTo(alone);
        assertThat(runs.get(3).join()).isEqualTo(alone);
    }

    @Test
    void nothing_is_printed() {
        var printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true));
        try {
            ShippedRules.run(PASSING);
        } finally {
            System.setOut(out);
        }
        assertThat(printed.toByteArray()).isEmpty();
    }

    private static int line(String file, ScenarioResult.Failure failure) {
        List<String> lines = ShippedRules.features().get(file).lines().toList();
        assertThat(lines.get(failure.line() - 1).strip()).isEqualTo(failure.step());
        return failure.line();
    }

    /** Counted by the library that runs them over HTTP. */
    private static int foundByCucumber() {
        var parser = new FeatureParser(UUID::randomUUID);
        try (Stream<Path> files = Files.walk(Path.of("features/dookhan"))) {
            return files.filter(each -> each.toString().endsWith(".feature"))
                    .mapToInt(each -> parser.parseResource(new FeatureOnDisk(each))
                            .orElseThrow()
                            .getPickles()
                            .size())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record FeatureOnDisk(Path file) implements Resource {
        @Override
        public URI getUri() {
            return file.toUri();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
