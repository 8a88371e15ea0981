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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocketReviewTests {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path docket;
    private Path pack;

    @BeforeEach
    void sample() throws IOException {
        docket = folder.resolve("docket.csv");
        pack = folder.resolve("pack");
        assertThat(run("docket", "sample", "--cases", "30", "--out", docket.toString()))
                .isZero();
        err.reset();
    }

    @Test
    void the_sums_are_said_and_the_pack_is_named() {
        assertThat(review("--papers", "NONE", "--as-of", "2017-04-18"))
                .as(err())
                .isZero();
        assertThat(err())
                .contains("rows read ", " = charges ", "30 cases: ", "Written: " + pack)
                .doesNotContain("rejects");
        assertThat(pack.resolve("seal.txt")).exists();
        assertThat(pack.resolve("totals.pdf")).doesNotExist();
    }

    @Test
    void the_totals_are_a_paper_too_unless_none_is_asked_for() {
        assertThat(review()).as(err()).isZero();
        assertThat(pack.resolve("totals.pdf")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as-of|2017-02-30|'--as-of'",
                "--county-policy|SUFOLK|did you mean SUFFOLK?",
                "--profile|nonesuch|There is no profile of this name. There are: plain",
                "--profile|../rules|There is no profile of this name",
                "--papers|MANY|expected one of [NONE, FEW, ALL]",
                "--notices|FR|expected one of [EN, ES, PT]"
            })
    void what_cannot_be_meant_is_refused_and_nothing_is_made(String option, String value, String said)
            throws IOException {
        assertThat(review(option, value)).isEqualTo(2);
        assertThat(err()).contains(said);
        assertThat(inFolder()).containsExactly("docket.csv");
    }

    @Test
    void templates_of_notices_that_cannot_be_used_are_refused_before_the_run_begins() throws IOException {
        Path templates = folder.resolve("templates");
        assertThat(review("--notice-templates", templates.toString())).isEqualTo(2);
        assertThat(err()).contains(templates + ": There is no folder notices in it.");
        Path notices = Files.createDirectories(templates.resolve("notices"));
        Files.writeString(notices.resolve("es.html"), "<html><body><p>{{nombre}}</p></body></html>");
        Files.writeString(notices.resolve("pt.html"), "<html>");
        assertThat(review("--notices", "EN,ES,PT", "--notice-templates", templates.toString()))
                .isEqualTo(2);
        assertThat(err())
                .contains("notices/es.html, line 1: {{nombre}} is not a placeholder.")
                .contains("notices/pt.html, line 1: This is not well-formed XHTML");
        assertThat(inFolder()).containsExactlyInAnyOrder("docket.csv", "templates");
        assertThat(review("--force", "--notice-templates", templates.toString()))
                .isEqualTo(2);
        assertThat(inFolder()).containsExactlyInAnyOrder("docket.csv", "templates");
    }

    @Test
    void the_drafts_are_written_to_be_edited_and_what_is_edited_is_left_as_it_is() throws IOException {
        Path templates = folder.resolve("templates");
        assertThat(run("docket", "templates", "--out", templates.toString())).isZero();
        Path english = templates.resolve("notices/en.html");
        String edited = Files.readString(english).replace("<h1>", "<h1>Our office: ");
        Files.writeString(english, edited);
        assertThat(run("docket", "templates", "--out", templates.toString())).isZero();
        assertThat(english).hasContent(edited);
        assertThat(review("--notices", "EN", "--notice-templates", templates.toString()))
                .as(err())
                .isZero();
        assertThat(pack.resolve("notices/notice-en.docx")).isNotEmptyFile();
        assertThat(run("docket", "templates", "--out", docket.toString())).isEqualTo(2);
        assertThat(err()).contains("docket.csv: is a file; name a folder.");
    }

    @Test
    void all_papers_and_notices_are_in_the_pack_if_asked_for() {
        assertThat(review("--papers", "ALL", "--notices", "EN,ES,PT")).as(err()).isZero();
        assertThat(pack.resolve("papers")).isNotEmptyDirectory();
        assertThat(pack.resolve("notices/notice-es.docx")).isNotEmptyFile();
    }

    @Test
    void a_file_that_is_not_there_or_no_file_is_refused() throws IOException {
        assertThat(run("docket", "review", folder.resolve("none.csv").toString(), "--out", pack.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("none.csv: cannot be read; is the name right?");
        assertThat(run("docket", "review", "--out", pack.toString())).isEqualTo(2);
        assertThat(run("docket", "review", docket.toString())).isEqualTo(2);
        assertThat(err()).contains("--out");
        assertThat(inFolder()).containsExactly("docket.csv");
    }

    @Test
    void a_file_that_cannot_be_a_docket_is_refused_with_the_reason() throws IOException {
        Files.writeString(docket, "");
        assertThat(review()).isEqualTo(2);
        assertThat(err()).isEqualToIgnoringNewLines("docket.csv: the file is empty");
        assertThat(inFolder()).containsExactly("docket.csv");
    }

    @Test
    void what_is_there_is_left_as_it_is() throws IOException {
        Files.createDirectory(pack);
        Path mine = Files.writeString(pack.resolve("notes.txt"), "mine");
        assertThat(review()).isEqualTo(2);
        assertThat(err()).contains("pack: is there already", "--force");
        assertThat(review("--force")).isEqualTo(2);
        assertThat(err()).contains("pack: holds files that are not of a pack; name another folder");
        assertThat(mine).hasContent("mine");
        assertThat(run("docket", "review", docket.toString(), "--out", docket.toString(), "--force"))
                .isEqualTo(2);
        assertThat(inFolder()).containsExactlyInAnyOrder("docket.csv", "pack");
    }

    private int review(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("docket", "review", docket.toString(), "--out", pack.toString()));
        arguments.addAll(Arrays.asList(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return VacaturCommand.run(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                err,
                Path.of("."),
                Clock.fixed(Instant.parse("2017-04-18T10:00:00Z"), ZoneOffset.UTC),
                arguments);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }
}
