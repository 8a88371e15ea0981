package org.vacatur.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.RulesRefused;

/** Feature files as text by path. */
class ScenarioFilesTest {
    @TempDir
    private Path folder;

    @Test
    void the_shipped_ones_are_read_with_their_folders_and_have_no_problem() {
        Map<String, String> files = ShippedRules.features();

        assertThat(files)
                .containsKeys("features/dookhan/60-timing.feature", "features/dookhan/decisions/trials.feature");
        assertThat(files.keySet()).allMatch(each -> each.startsWith("features/dookhan/"));
        assertThat(ScenarioFiles.check(ShippedRules.dookhan(), files)).isEmpty();
        assertThat(ScenarioFiles.check("dookhan", files)).isEmpty();
    }

    @Test
    void where_there_is_no_folder_there_are_none() {
        assertThat(ScenarioFiles.read(folder, "dookhan")).isEmpty();
        assertThat(ShippedRules.run(ShippedRules.dookhan(), Map.of()).scenarios())
                .isEmpty();
    }

    @Test
    void a_link_in_the_place_of_the_folder_is_not_taken_for_none() throws IOException {
        Files.createSymbolicLink(
                folder.resolve("dookhan"), Path.of("features/dookhan").toAbsolutePath());
        assertThatExceptionOfType(RulesRefused.class)
                .isThrownBy(() -> ScenarioFiles.read(folder, "dookhan"))
                .withMessageContaining("no folder");
    }

    @Test
    void what_is_no_plain_text_is_refused_file_by_file() throws IOException {
        Path features = Files.createDirectories(folder.resolve("dookhan"));
        Files.write(features.resolve("a.feature"), new byte[] {'F', (byte) 0xFF});
        Files.writeString(features.resolve("b.feature"), "Feature: \u200B\n");
        Files.createSymbolicLink(features.resolve("c.feature"), features.resolve("a.feature"));
        Files.write(
                features.resolve("d.feature"), "Feature: F\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        Files.writeString(features.resolve("notes.txt"), "\u0000");

        assertThatExceptionOfType(RulesRefused.class)
                .isThrownBy(() -> ScenarioFiles.read(folder, "dookhan"))
                .satisfies(each -> assertThat(each.problems())
                        .extracting(Problem::file)
                        .containsExactly(
                                "features/dookhan/a.feature",
                                "features/dookhan/b.feature",
                                "features/dookhan/c.feature",
                                "features/dookhan/d.feature"));
    }

    @Test
    void a_tag_that_names_no_rule_is_a_problem_with_the_nearest() {
        assertThat(
                        ScenarioFiles.check(
                                ShippedRules.dookhan(),
                                Map.of(
                                        "features/dookhan/a.feature",
                                        "Feature: F\n\n  @not-RUFFIN-MAYBE @RUFFIN-1\n  Scenario: S\n    When the case is reviewed\n")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.line()).isEqualTo(4);
                    assertThat(each.read()).isEqualTo("@not-RUFFIN-MAYBE");
                    assertThat(each.nearest()).isEqualTo("RUFFIN-MAY");
                });
    }

    @Test
    void the_hash_is_of_paths_and_texts_and_not_of_line_ends() {
        Map<String, String> files = Map.of("features/dookhan/a.feature", "Feature: F\n  Scenario: S\n");
        String hash = ScenarioFiles.hash(files);

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(ScenarioFiles.hash(Map.of("features/dookhan/a.feature", "Feature: F\r\n  Scenario: S  \r\n\r\n")))
                .isEqualTo(hash);
        assertThat(ScenarioFiles.hash(Map.of("features/dookhan/b.feature", "Feature: F\n  Scenario: S\n")))
                .isNotEqualTo(hash);
        assertThat(ScenarioFiles.hash(Map.of("features/dookhan/a.feature", "Feature: F\n  Scenario: T\n")))
                .isNotEqualTo(hash);
        assertThat(ScenarioFiles.hash(Map.of())).isNotEqualTo(hash);
    }

    @Test
    void every_shipped_rule_is_exercised_and_one_without_its_scenarios_is_named() {
        Map<String, String> features = new TreeMap<>(ShippedRules.features());
        assertThat(RuleCoverage.of(ShippedRules.dookhan(), features)).isEmpty();

        features.replaceAll((path, text) -> text.replace("@RUFFIN-NEG", "").replace("@REFUND-1", ""));

        assertThat(RuleCoverage.of(ShippedRules.dookhan(), features))
                .extracting(Problem::read, Problem::file, Problem::error)
                .containsExactly(
                        tuple("RUFFIN-NEG", "dookhan/60-timing.dslr", false),
                        tuple("REFUND-1", "dookhan/rule-set.yaml", false));
    }

    @Test
    void an_outline_without_rows_exercises_nothing() {
        assertThat(
                        RuleCoverage.of(
                                ShippedRules.dookhan(),
                                Map.of(
                                        "features/dookhan/a.feature",
                                        "Feature: F\n  @RUFFIN-1\n  Scenario Outline: S\n    When the case is reviewed\n    Examples:\n      | a |\n")))
                .extracting(Problem::read)
                .contains("RUFFIN-1");
    }
}
