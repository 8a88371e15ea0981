package org.vacatur.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vacatur.contract.ContractJson;

class VacaturCommandTests {
    private static final String CASE = """
            {"docketNumber":"0938CR001515","district":"ESSEX","charges":[{"offense":"DRUG, POSSESS CLASS B c94C \u00a734",
            "disposition":"Guilty Plea","dispositionDate":"2010-11-03",
            "certificates":[{"laboratory":"HINTON","dookhanRole":"PRIMARY","signedByDookhanOn":"2010-08-19"}],
            "officeDecision":{"wouldReprosecute":"NO"}}]}
            """;
    private static final String LINE = CASE.replace("\n", "");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "--server.port=8081,false",
        "--vacatur.rules=x,false",
        "recommend,true",
        "--help,true",
        "-V,true",
        "x,true"
    })
    void settings_alone_are_for_the_service_and_all_else_is_a_command(String argument, boolean command) {
        assertThat(VacaturCommand.wants(argument)).isEqualTo(command);
    }

    @Test
    void no_arguments_start_the_service() {
        assertThat(VacaturCommand.wants()).isFalse();
    }

    @Test
    void help_and_version_are_printed() {
        assertThat(run("", "--help")).isZero();
        assertThat(out()).contains("recommend", "rules", "Exit codes");
        assertThat(run("", "--version")).isZero();
        assertThat(out()).contains("vacatur ");
    }

    @Test
    void an_unknown_command_is_refused_with_the_nearest_known() {
        assertThat(run("", "recomend", "x.json")).isEqualTo(2);
        assertThat(err()).contains("recomend", "Did you mean", "recommend");
        assertThat(out()).isEmpty();
    }

    @Test
    void an_unknown_policy_or_an_impossible_day_is_refused() {
        assertThat(run(CASE, "recommend", "-", "--county-policy", "SUFOLK")).isEqualTo(2);
        assertThat(err()).contains("did you mean SUFFOLK?");
        assertThat(run(CASE, "recommend", "-", "--as-of", "2017-02-30")).isEqualTo(2);
    }

    @Test
    void a_recommendation_is_printed_for_a_person() {
        assertThat(run(CASE, "recommend", "-", "--as-of", "2017-03-01"))
                .as(err())
                .isZero();
        assertThat(out())
                .contains(
                        "0938CR001515, essex, judged as of 2017-03-01", "Charge 1: DRUG, POSSESS CLASS B c94C \u00a734")
                .contains("SECOND LETTER (would not)", "Why:", "476 Mass. 298");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "\"certifiedBy\":\"ADA Rivera\",\"certifiedOn\":\"2017-02-10\""
                        + "|Stated in the file: certified by ADA Rivera on 2017-02-10\n",
                "\"certifiedBy\":\"ADA Rivera\"|Stated in the file: certified by ADA Rivera on a day not stated\n",
                "\"certifiedOn\":\"2017-02-10\"|-",
                "\"certifiedBy\":\" \",\"certifiedOn\":\"2017-02-10\"|-",
                "\"couldReprosecute\":\"YES\"|-"
            })
    void a_certification_is_printed_as_stated_in_the_file_and_never_as_made_here(String answers, String printed) {
        String stated = CASE.replace("\"wouldReprosecute\":\"NO\"", answers);
        assertThat(run(stated, "recommend", "-", "--as-of", "2017-03-01"))
                .as(err())
                .isZero();
        if (printed == null) {
            assertThat(out()).doesNotContain("Stated in the file");
        } else {
            assertThat(out()).contains(printed);
        }
    }

    @Test
    void a_recommendation_is_printed_for_a_program_one_a_line() {
        assertThat(run(LINE + "\n" + LINE + "\n", "recommend", "--json", "-", "--county-policy", "OFF"))
                .as(err())
                .isZero();
        assertThat(out().lines())
                .hasSize(2)
                .allSatisfy(each -> assertThat(ContractJson.mapper()
                                .readTree(each)
                                .at("/ruleSet/officePolicy")
                                .asString())
                        .isEqualTo("OFF"));
    }

    @Test
    void a_case_is_explained_in_words() {
        assertThat(run(CASE, "recommend", "-", "--explain", "text", "--as-of", "2017-03-01"))
                .as(err())
                .isZero();
        assertThat(out())
                .startsWith("Explanation of a recommendation: docket 0938CR001515\n")
                .contains("Record: none", "The outcome is fragile", "What would change it", "Annex to count 1");
        assertThat(run(CASE, "recommend", "-", "--explain", "html")).isZero();
        assertThat(out()).contains("<!DOCTYPE html>");
    }

    @Test
    void explanations_are_written_as_files_that_are_never_written_over() throws IOException {
        Path into = folder.resolve("explained");
        String[] command = {"recommend", "-", "--explain", "pdf", "--out", into.toString()};
        assertThat(run(LINE + "\n" + LINE + "\n", command)).as(err()).isZero();
        assertThat(out().lines())
                .containsExactly(
                        into.resolve("case-0001.pdf").toString(),
                        into.resolve("case-0002.pdf").toString());
        assertThat(Files.readString(into.resolve("case-0002.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(run(LINE, command)).isEqualTo(1);
        assertThat(err()).contains(into + ": cannot be written to");
    }

    @ParameterizedTest
    @CsvSource({
        "--explain pdf, give --out FOLDER",
        "--explain text --json, exclude each other",
        "--out x, give --explain FORM",
        "--explain PDF, 'an explanation is text, html or pdf'"
    })
    void what_does_not_go_together_is_refused(String options, String message) {
        assertThat(run(CASE, ("recommend - " + options).split(" "))).isEqualTo(2);
        assertThat(err()).contains(message);
        assertThat(out()).isEmpty();
    }

    @Test
    void a_bad_case_among_good_ones_is_named_and_the_others_are_answered() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("cases.ndjson"), LINE + "\n{\"district\":\"ESEX\",\"charges\":[{}]}\n" + LINE);
        Path one = Files.writeString(folder.resolve("case.json"), CASE);
        assertThat(run("", "recommend", "--json", lines.toString(), one.toString()))
                .isEqualTo(2);
        assertThat(out().lines()).hasSize(3);
        assertThat(err()).contains("cases.ndjson: /district line 2: is a text of 4 characters", "did you mean ESSEX?");
    }

    @Test
    void a_file_named_ndjson_is_read_line_by_line_even_if_its_first_line_is_bad() throws IOException {
        Path lines = Files.writeString(folder.resolve("cases.ndjson"), "{\"x\n" + LINE);
        assertThat(run("", "recommend", "--json", lines.toString())).isEqualTo(2);
        assertThat(out().lines()).hasSize(1);
        assertThat(err()).contains("line 1: the text is not JSON");
    }

    @Test
    void a_file_that_is_not_there_is_an_error_and_the_others_are_answered() {
        assertThat(run(CASE, "recommend", "--json", folder.resolve("none.json").toString(), "-"))
                .isEqualTo(1);
        assertThat(out().lines()).hasSize(1);
        assertThat(err()).contains("none.json: cannot be read");
    }

    @Test
    void rules_that_are_refused_answer_nothing() {
        assertThat(run(CASE, "recommend", "-", "--rules", folder.toString())).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("The rules have errors");
    }

    @Test
    void a_rules_folder_is_checked_and_everything_wrong_is_counted() throws IOException {
        assertThat(run("", "rules", "check", "rules")).as(out()).isZero();
        assertThat(out()).contains("0 errors").doesNotContain("No scenario exercises");
        assertThat(run("", "rules", "check", "rules", "--features", folder.toString()))
                .as(out())
                .isZero();
        assertThat(out()).contains("No scenario exercises this rule", "RUFFIN-1");
        Files.createDirectory(folder.resolve("dookhan"));
        Files.writeString(folder.resolve("dookhan/10-x.dslr"), "rule \"X\"\n");
        assertThat(run("", "rules", "check", folder.toString())).isEqualTo(1);
        assertThat(out()).contains("error: ");
        assertThat(run("", "rules", "check", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(err()).contains("no such folder");
        assertThat(run("", "rules")).isEqualTo(2);
        assertThat(run("", "rules", "check"))
                .as("the folder found without a name")
                .isZero();
    }

    private int run(String input, String... arguments) {
        return VacaturCommand.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                Path.of("."),
                Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC),
                arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
