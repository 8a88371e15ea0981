package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.rulebook.Problem.Severity;

/** Blank cells that mean "any", numbers outside their unit, and days typed as text: each with its line and cell. */
class RemarksTest {
    private static final String CRITERIA = "sample/county-criteria.drl.csv";
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @TempDir
    private Path folder;

    @BeforeEach
    void a_folder_without_an_error() {
        RulesFixture.copy(folder);
    }

    @Test
    void every_row_of_the_shipped_criteria_has_one_note_that_names_its_blanks_and_no_warning() {
        var notes = Rulebook.examine(Path.of("rules"), TODAY).stream()
                .filter(each -> each.severity() == Severity.NOTE)
                .toList();
        assertThat(notes)
                .hasSize(13)
                .allMatch(each -> each.file().equals("dookhan/county-criteria.drl.csv"))
                .anySatisfy(each -> {
                    assertThat(each.line()).isEqualTo(2);
                    assertThat(each.read()).isEqualTo("SUFFOLK-1");
                    assertThat(each.message())
                            .contains("court department", " and ")
                            .doesNotContain("convictions");
                });
        assertThat(notes).extracting(Problem::line).doesNotHaveDuplicates();
    }

    @Test
    void a_cell_that_is_emptied_is_named_in_the_note_of_its_row() {
        assertThat(note(3)).doesNotContain("court department");
        change(CRITERIA, text -> text.replace("ADOPTED,ESSEX,SUPERIOR", "ADOPTED,ESSEX,"));
        assertThat(note(3)).contains("ESSEX-1 applies whatever the record says", " of court department,");
    }

    @Test
    void a_range_of_which_one_end_is_blank_is_no_blank() {
        assertThat(note(2)).doesNotContain("of convictions,");
    }

    @Test
    void a_source_named_without_its_pages_is_warned_of_where_others_name_them() {
        var shipped = Rulebook.load(Path.of("rules")).ruleSet("dookhan").files();
        assertThat(Rulebook.examine(shipped, TODAY))
                .noneMatch(each -> each.message().contains("pages"));
        var without = new java.util.TreeMap<>(shipped);
        without.compute(
                "dookhan/60-timing.dslr", (name, text) -> text.replaceFirst("\"RUFFIN 1003-1004\"", "\"RUFFIN\""));
        assertThat(Rulebook.examine(without, TODAY))
                .filteredOn(each -> each.message().contains("RUFFIN is named without its pages"))
                .singleElement()
                .satisfies(each -> assertThat(each.read()).isEqualTo("RUFFIN-1"));
    }

    @Test
    void a_row_with_nothing_but_the_office_is_warned_of() {
        change(CRITERIA, text -> text.replace("Cape & Islands,,,,,,2,", "Cape & Islands,,,,,,,"));
        assertThat(examined()).anySatisfy(each -> {
            assertThat(each.line()).isEqualTo(2);
            assertThat(each.severity()).isEqualTo(Severity.WARNING);
            assertThat(each.message()).contains("every charge");
        });
    }

    @ParameterizedTest
    @CsvSource({"-1,fewer than 0 convictions", "80%,A unit", "12 kg,A unit", "ten,whole number", "2.5,whole number"})
    void a_number_that_cannot_be_is_an_error_in_its_cell(String number, String message) {
        change(CRITERIA, text -> text.replace("Islands,,,,,,2,", "Islands,,,,,," + number + ","));
        assertThat(examined()).singleElement().satisfies(each -> {
            assertThat(each.error()).isTrue();
            assertThat(each.line()).isEqualTo(2);
            assertThat(each.column()).isEqualTo(11);
            assertThat(each.read()).isEqualTo(number);
            assertThat(each.message()).contains(message);
        });
    }

    @Test
    void a_number_with_what_a_spreadsheet_added_is_an_error_with_the_number_meant() {
        change(CRITERIA, text -> text.replace("Islands,,,,,,2,", "Islands,,,,,,20.0,"));
        assertThat(examined())
                .singleElement()
                .satisfies(each -> assertThat(each.nearest()).isEqualTo("20"));
    }

    @Test
    void a_number_beyond_what_is_plausible_is_warned_of_in_its_cell_and_one_at_the_limit_is_not() {
        change(CRITERIA, text -> text.replace("Islands,,,,,,2,", "Islands,,,,,,201,"));
        assertThat(examined())
                .filteredOn(each -> each.read().equals("201"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.severity()).isEqualTo(Severity.WARNING);
                    assertThat(each.line()).isEqualTo(2);
                    assertThat(each.column()).isEqualTo(11);
                    assertThat(each.message()).contains("More than 200 convictions");
                });
        change(CRITERIA, text -> text.replace("Islands,,,,,,201,", "Islands,,,,,,200,"));
        assertThat(examined()).noneMatch(each -> each.message().contains("hardly meant"));
    }

    @Test
    void a_test_with_a_number_below_0_is_refused() {
        change("sample/rule-set.yaml", text -> text.replaceFirst("number: [0-9]+", "number: -1"));
        assertThat(examined()).anyMatch(each -> each.error() && each.message().contains("0 or more"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 1, 2008", "05/13/2008", "39569"})
    void a_day_typed_as_text_is_an_error_with_the_day_meant_wherever_a_day_stands(String written) {
        var cell = '"' + written + '"';
        change("sample/examples.csv", text -> "name,outcome,asOf\nan example,FIRST_LETTER," + cell + "\n");
        change("sample/rule-set.yaml", text -> text.replaceFirst("inForceFrom: .*", "inForceFrom: " + cell));
        change("sources.csv", text -> text.replaceFirst("20\\d\\d-\\d\\d-\\d\\d", cell));
        assertThat(examined())
                .filteredOn(each -> each.nearest() != null && each.nearest().startsWith("2008-05-"))
                .extracting(Problem::file)
                .containsExactlyInAnyOrder("sample/examples.csv", "sample/rule-set.yaml", "sources.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 1, 2008", "1 May 2008", "2008-5-1"})
    void a_day_typed_as_text_in_a_sentence_is_said_of_the_day_and_not_of_the_sentence(String written) {
        change(
                "sample/20-disposition.dslr",
                text -> text.replaceFirst("on or after \\d\\d\\d\\d-\\d\\d-\\d\\d", "on or after " + written));
        assertThat(examined()).singleElement().satisfies(each -> {
            assertThat(each.line()).isPositive();
            assertThat(each.read()).isEqualTo(written);
            assertThat(each.nearest()).isEqualTo("2008-05-01");
        });
    }

    @Test
    void a_source_looked_at_on_a_day_to_come_is_warned_of() {
        assertThat(Rulebook.examine(Path.of("rules"), LocalDate.of(2026, 11, 19)))
                .anyMatch(each ->
                        each.file().equals("sources.csv") && each.message().contains("not come yet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: a\u202Eb\n", "title: a\u0007b\n", "title: \u0430\n", "title: \"\\u0041\"\n"})
    void a_profile_says_what_a_person_sees(String text) {
        RulesFixture.write(folder, "profiles/export.yaml", text);
        assertThat(examined()).singleElement().satisfies(each -> {
            assertThat(each.file()).isEqualTo("profiles/export.yaml");
            assertThat(each.line()).isEqualTo(1);
            assertThat(each.error()).isTrue();
        });
    }

    @Test
    void a_profile_is_of_a_size_that_somebody_can_read() {
        RulesFixture.write(folder, "profiles/export.yaml", "# a\n".repeat(300_000));
        assertThat(examined())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("1 MB"));
        RulesFixture.write(folder, "profiles/export.yaml", "title: A county's export\n");
        assertThat(examined()).noneMatch(Problem::error);
    }

    private List<Problem> examined() {
        return Rulebook.examine(folder, TODAY);
    }

    private String note(int line) {
        return examined().stream()
                .filter(each -> each.severity() == Severity.NOTE && each.line() == line)
                .map(Problem::message)
                .findFirst()
                .orElseThrow();
    }

    private void change(String file, UnaryOperator<String> change) {
        RulesFixture.change(folder, file, change);
    }
}
