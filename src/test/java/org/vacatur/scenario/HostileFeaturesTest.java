package org.vacatur.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vacatur.rulebook.Problem;
import org.vacatur.scenario.ScenarioResult.Status;

/** Feature files written to hurt are refused, or end soon. */
class HostileFeaturesTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String FILE = "features/dookhan/one.feature";

    @BeforeAll
    static void warm() {
        ShippedRules.dookhan();
    }

    @Test
    void very_many_examples() {
        refused(outline("<a>", "x", 80_000), "more than 5000 scenarios");
    }

    @Test
    void very_many_examples_in_many_files() {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 10; i++) {
            files.put("features/dookhan/" + i + ".feature", outline("<a>", "x", 4_000));
        }
        assertThat(soon(() -> ScenarioFiles.check("dookhan", files)))
                .anySatisfy(each -> assertThat(each.message()).contains("more than 5000 scenarios"));
        assertThat(soon(() -> ShippedRules.run(ShippedRules.dookhan(), files)).passed())
                .isFalse();
    }

    @Test
    void rows_that_multiply_when_they_are_put_in() {
        refused(outline("<a>".repeat(160), "x".repeat(450), 1_500), "longer here than 500 characters");
    }

    @Test
    void cells_that_bring_the_places_of_other_cells() {
        StringBuilder names = new StringBuilder("|");
        StringBuilder cells = new StringBuilder("|");
        for (char each = 'a'; each < 'z'; each++) {
            names.append(each).append('|');
            cells.append(("<" + (char) (each + 1) + ">").repeat(10)).append('|');
        }
        refused(
                "Feature: F\n  Scenario Outline: O\n    Given <a>\n    Examples:\n      " + names + "\n      " + cells
                        + "\n",
                "longer here than 500 characters");
        refused(
                "Feature: F\n  Scenario Outline: O\n    Given " + "<<a>>".repeat(90)
                        + "\n    Examples:\n      | a | b |\n      | b | " + "x".repeat(400) + " |\n",
                "longer here than 500 characters");
    }

    @Test
    void long_sentences_for_each_of_many_rows() {
        refused(
                outline("<a>\n" + "    Given <a>\n".repeat(90), "x".repeat(300), 2_000),
                "their sentences are longer than 5 MB");
    }

    @Test
    void a_table_of_very_many_columns() {
        refused(
                "Feature: F\n  Scenario Outline: O\n    Given <a>\n    Examples:\n      |" + "a|".repeat(1_500)
                        + "\n      |" + "x|".repeat(1_500) + "\n",
                "more than 60 columns");
    }

    @Test
    void very_many_problems() {
        String feature = "Feature: F\n" + ("  @;\n  Scenario: S\n    Given " + "x".repeat(600) + "\n").repeat(1_500);
        List<Problem> problems = soon(() -> ScenarioFiles.check(ShippedRules.dookhan(), Map.of(FILE, feature)));
        assertThat(problems).hasSize(200);
    }

    @Test
    void a_name_that_multiplies() {
        refused(
                outline("<a>", "x".repeat(400), 2_000).replace("Outline: O", "Outline: " + "<a>".repeat(1_000)),
                "longer here than 500 characters");
    }

    @Test
    void many_sentences_for_each_of_many_rows() {
        refused(
                outline("<a>", "x", 4_000).replace("Scenario Outline", background(2_000) + "\n  Scenario Outline"),
                "more than 100 sentences");
    }

    @Test
    void many_tags_for_each_of_many_rows() {
        refused("@RUFFIN-1 ".repeat(390) + "\n" + outline("<a>", "x", 4_000), "more than 50 tags");
    }

    @Test
    void a_huge_text_beneath_a_sentence() {
        refused(
                "Feature: F\n  Scenario: S\n    When the case is reviewed\n    \"\"\"\n" + "    line\n".repeat(100_000)
                        + "    \"\"\"\n",
                "takes a table or a text");
    }

    @Test
    void a_huge_table_beneath_a_sentence() {
        refused(
                "Feature: F\n  Scenario: S\n    When the case is reviewed\n" + "    | a | b |\n".repeat(60_000),
                "takes a table or a text");
    }

    @Test
    void a_sentence_that_stalls_its_patterns_is_too_long() {
        refused(
                "Feature: F\n  Scenario: S\n    Given a charge of " + "a that ended in the words \"".repeat(140) + "\n",
                "longer here than 500 characters");
    }

    @Test
    void as_many_sentences_that_stall_their_patterns_as_there_is_room_for() {
        String stalling = "a charge of " + "that ended on May 1, 2008 in the words ".repeat(12) + "\"<a>\"";
        String feature = "Feature: F\n  Scenario Outline: O\n" + ("    Given " + stalling + "\n").repeat(99)
                + "    When the case is reviewed\n\n    Examples:\n      | a |\n" + "      | x |\n".repeat(95);
        ScenarioReport report = soon(() -> ShippedRules.run(feature));
        assertThat(report.scenarios()).hasSize(95).allMatch(each -> each.status() == Status.FAILED);
    }

    @Test
    void many_unknown_sentences_end_with_the_time() {
        StringBuilder feature = new StringBuilder("Feature: F\n");
        for (int i = 0; i < 4_900; i++) {
            feature.append("  Scenario: S\n    Given " + i + " " + "unknown words ".repeat(6) + "\n");
        }
        ScenarioReport report = soon(() -> Scenarios.run(
                ShippedRules.dookhan(), Map.of(FILE, feature.toString()), Duration.ofSeconds(2), each -> {}));
        assertThat(report.passed()).isFalse();
        assertThat(report.count(Status.PASSED)).isZero();
    }

    @Test
    void characters_that_cannot_be_seen() {
        refused("Feature: F\n  Scenario: S\u202E\n", "A character that cannot be seen");
        refused("Feature: F\n  Scenario: S\u0000\n", "A character that cannot be seen");
        refused("Feature: \u0405\n", "A character of another alphabet");
        refused("Feature: F\n  Scenario: \\u0041\n", "A backslash can hide a character");
    }

    @Test
    void another_language() {
        refused(
                "# language: en-pirate\nAhoy matey!: F\n  Heave to: S\n    Aye the case is reviewed\n",
                "written in English");
    }

    @Test
    void paths_that_lead_elsewhere() {
        for (String path : List.of(
                "features/dookhan/../../rules/dookhan/a.feature",
                "features/dookhan/./a.feature",
                "features/dookhan//a.feature",
                "/features/dookhan/a.feature",
                "features/other/a.feature",
                "features/dookhan/a.feature/b.txt",
                "features/dookhan/.feature",
                "features\\dookhan\\a.feature",
                "features/dookhan/a\n.feature",
                "features/dookhan/a:b.feature",
                "features/dookhan/CON\u202E.feature",
                "features/dookhan/" + "a".repeat(300) + ".feature",
                "features/dookhan/1/2/3/4/5/6/a.feature")) {
            assertThat(ScenarioFiles.check("dookhan", Map.of(path, "Feature: F\n")))
                    .as(path)
                    .hasSize(1)
                    .allSatisfy(each -> assertThat(each.error()).isTrue());
        }
    }

    @Test
    void too_many_files() {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 501; i++) {
            files.put("features/dookhan/" + i + ".feature", "Feature: F\n");
        }
        assertThat(soon(() -> ScenarioFiles.check("dookhan", files)))
                .anySatisfy(each -> assertThat(each.message()).contains("more than 500 files"));
    }

    @Test
    void tags_with_odd_characters() {
        for (String tag : List.of("@RUFFIN-1<script>", "@RUFFIN-1;", "@'", "@RUFFIN/1", "@" + "R".repeat(200))) {
            refused(tag + "\nFeature: F\n  Scenario: S\n    When the case is reviewed\n", "A tag is @");
        }
    }

    @Test
    void a_number_too_large_for_any_machine_fails_its_scenario() {
        ScenarioReport report = soon(() -> ShippedRules.run("""
                Feature: F
                  Scenario: S
                    Given the person's record shows 99999999999999999999 convictions in all
                    When the case is reviewed
                """));
        assertThat(report.scenarios().get(0).status()).isEqualTo(Status.FAILED);
        assertThat(report.scenarios().get(0).failure().why()).contains("cannot be read");
    }

    @Test
    void nothing_at_all() {
        refused("", "holds no feature");
        refused("\n\n# only words\n", "holds no feature");
    }

    private static void refused(String feature, String message) {
        List<Problem> problems = soon(() -> ScenarioFiles.check(ShippedRules.dookhan(), Map.of(FILE, feature)));
        assertThat(problems).isNotEmpty().anySatisfy(each -> {
            assertThat(each.message()).contains(message);
            assertThat(each.file()).isEqualTo(FILE);
        });
        assertThat(problems).allSatisfy(each -> assertThat(each.read().length()).isLessThan(250));
        ScenarioReport report = soon(() -> ShippedRules.run(feature));
        assertThat(report.passed()).isFalse();
        assertThat(report.scenarios()).isEmpty();
    }

    private static <T> T soon(Supplier<T> what) {
        return assertTimeoutPreemptively(SOON, what::get);
    }

    private static String outline(String sentence, String cell, int rows) {
        return "Feature: F\n  Scenario Outline: O\n    Given " + sentence + "\n    Examples:\n      | a |\n"
                + ("      | " + cell + " |\n").repeat(rows);
    }

    private static String background(int sentences) {
        return "Background:\n" + "    Given the person is living\n".repeat(sentences);
    }
}
