package org.vacatur.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.VacaturApplication;
import org.vacatur.rulebook.RulesFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code rules try}: examples and scenarios of a folder, and what came out otherwise. */
class RulesTryTests {
    private static final String FEATURE = """
            Feature: One plea
              @LETTER-9
              Scenario: A plea
                Given a guilty plea on May 1, 2008 to possession of cocaine
                When the case is reviewed
                Then the charge belongs on the third letter
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void the_shipped_rules_do_what_their_scenarios_and_examples_say() {
        assertThat(tried("rules")).as(text(out)).isZero();
        assertThat(text(out)).matches("dookhan: (\\d+) of \\1 scenarios and (\\d+) of \\2 examples passed\\R");
        assertThat(text(err)).isEmpty();
    }

    /** Cucumber's own runner is there for the tests only; a step that needed it would fail in the delivered jar alone. */
    @Test
    void a_process_without_what_tests_add_says_the_same() throws IOException, InterruptedException {
        String classPath = Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(each -> !each.contains("test-classes"))
                .filter(each -> !each.matches(
                        ".*(cucumber-(core|spring|gherkin|plugin|junit)|junit|assertj|archunit)[^/\\\\]*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(classPath).contains("cucumber-expressions").doesNotContain("cucumber-core");
        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        VacaturApplication.class.getName(),
                        "rules",
                        "try",
                        "rules")
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(Files.readString(printed))
                .matches("dookhan: (\\d+) of \\1 scenarios and (\\d+) of \\2 examples passed\\R");
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void a_scenario_that_fails_is_printed_with_its_line_and_why() throws IOException {
        assertThat(tried(
                        RulesFixture.folder().toString(),
                        "--features",
                        features(FEATURE).toString()))
                .isEqualTo(1);
        assertThat(text(out))
                .contains(
                        ".feature:3 failed: A plea", "why: It is filed under @LETTER-9, and there is no rule LETTER-9.")
                .contains("0 of 1 scenarios");
    }

    @Test
    void a_sentence_that_does_not_hold_is_printed_with_its_line() throws IOException {
        assertThat(tried(
                        RulesFixture.folder().toString(),
                        "--features",
                        features(FEATURE.replace("  @LETTER-9\n", "\n")).toString()))
                .isEqualTo(1);
        assertThat(text(out))
                .contains("line 6: Then the charge belongs on the third letter")
                .contains("why: Expected: the third letter. Came out: ");
    }

    @Test
    void for_a_program_all_of_it_is_json() throws IOException {
        assertThat(tried(
                        RulesFixture.folder().toString(),
                        "--features",
                        features(FEATURE).toString(),
                        "--format",
                        "JSON"))
                .isEqualTo(1);
        JsonNode set = JsonMapper.builder().build().readTree(text(out)).at("/ruleSets/0");
        assertThat(set.at("/scenarios/scenarios/0/status").asString()).isEqualTo("FAILED");
        assertThat(set.at("/scenarios/scenarios/0/failure/line").asInt()).isEqualTo(3);
        assertThat(set.at("/version").asString()).hasSize(64);
    }

    @Test
    void a_feature_file_that_cannot_be_read_is_printed_with_its_line() throws IOException {
        assertThat(tried(
                        RulesFixture.folder().toString(),
                        "--features",
                        features("Feature: \u200B\n").toString()))
                .isEqualTo(1);
        assertThat(text(out)).contains(".feature:1:10: A character that cannot be seen");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void rules_with_errors_are_not_tried() throws IOException {
        Files.writeString(folder.resolve("vocabulary.dsl"), "[then]x=System.exit(0);");
        assertThat(tried(folder.toString())).isEqualTo(1);
        assertThat(text(err)).contains("The rules have errors and were not loaded");
        assertThat(text(out)).isEmpty();
    }

    private Path features(String feature) throws IOException {
        String set;
        try (Stream<Path> sets = Files.list(RulesFixture.folder())) {
            set = sets.filter(each -> Files.exists(each.resolve("rule-set.yaml")))
                    .map(each -> each.getFileName().toString())
                    .findFirst()
                    .orElseThrow();
        }
        Files.createDirectories(folder.resolve(set));
        Files.writeString(folder.resolve(set).resolve("one.feature"), feature);
        return folder;
    }

    private int tried(String rules, String... options) {
        String[] arguments = Stream.concat(Stream.of("rules", "try", rules), Stream.of(options))
                .toArray(String[]::new);
        return VacaturCommand.run(InputStream.nullInputStream(), out, err, Path.of("."), Clock.systemUTC(), arguments);
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
