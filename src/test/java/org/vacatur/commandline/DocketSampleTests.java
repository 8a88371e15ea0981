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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocketSampleTests {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void a_sample_is_written_and_counted_and_the_scaling_is_said() throws IOException {
        Path file = folder.resolve("docket.csv");
        assertThat(run("--cases", "200", "--seed", "3", "--out", file.toString()))
                .as(err())
                .isZero();
        assertThat(Files.readString(file))
                .startsWith("docketNumber,district,court,")
                .contains(",yes\r\n");
        assertThat(err())
                .contains(
                        "200 cases with",
                        "all of them synthetic (seed 3)",
                        "dismissed of",
                        "scaled by largest remainders");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(inFolder()).containsExactly("docket.csv");
    }

    @Test
    void without_a_number_it_is_the_published_docket() throws IOException {
        Path file = folder.resolve("docket.ndjson");
        assertThat(run("--out", file.toString())).as(err()).isZero();
        try (Stream<String> lines = Files.lines(file)) {
            assertThat(lines).hasSize(24_483);
        }
        assertThat(err())
                .contains("24,483 cases with 37,000 charges", "21,587 dismissed of 21,907 relevant cases")
                .doesNotContain("scaled");
    }

    @Test
    void a_file_that_is_there_is_left_as_it_is_unless_forced() throws IOException {
        Path file = Files.writeString(folder.resolve("docket.csv"), "mine");
        assertThat(run("--cases", "5", "--out", file.toString())).isEqualTo(2);
        assertThat(err()).contains("docket.csv: is there already", "--force");
        assertThat(file).hasContent("mine");
        assertThat(run("--cases", "5", "--out", file.toString(), "--force")).isZero();
        assertThat(Files.readString(file)).startsWith("docketNumber,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000001", "many"})
    void a_number_of_cases_that_cannot_be_is_refused(String cases) {
        assertThat(run("--cases", cases, "--out", folder.resolve("x.csv").toString()))
                .isEqualTo(2);
        assertThat(err()).contains("--cases", cases);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_name_without_a_known_format_or_no_name_at_all_is_refused() {
        assertThat(run("--out", folder.resolve("x.xlsx").toString())).isEqualTo(2);
        assertThat(err()).contains("x.xlsx: the name says no format", ".csv or .ndjson");
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("--out");
    }

    @Test
    void a_folder_of_that_name_is_refused_also_if_forced() throws IOException {
        Path in = Files.createDirectory(folder.resolve("x.csv"));
        assertThat(run("--cases", "5", "--out", in.toString(), "--force")).isEqualTo(2);
        assertThat(err()).contains("is a folder");
        assertThat(in).isEmptyDirectory();
    }

    @Test
    void a_folder_that_is_not_there_is_an_error() {
        assertThat(run("--cases", "5", "--out", folder.resolve("none/x.csv").toString()))
                .isEqualTo(1);
        assertThat(err()).contains("cannot be written");
    }

    @Test
    void what_is_left_of_another_try_is_not_overwritten() throws IOException {
        Path left = Files.writeString(folder.resolve("x.csv.part"), "mine");
        assertThat(run("--cases", "5", "--out", folder.resolve("x.csv").toString()))
                .isEqualTo(1);
        assertThat(err()).contains("x.csv.part: is left from a try");
        assertThat(left).hasContent("mine");
    }

    private Stream<String> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList().stream();
        }
    }

    private int run(String... arguments) {
        return VacaturCommand.run(
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                Path.of("."),
                Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC),
                Stream.concat(Stream.of("docket", "sample"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
