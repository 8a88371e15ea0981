package org.vacatur.docket.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles written to run code or to stall whoever reads them. */
class ProfileAttacksTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @TempDir
    private Path rules;

    private Path file;

    @BeforeEach
    void a_folder_of_profiles() throws IOException {
        file = Files.createDirectories(rules.resolve("profiles")).resolve("x.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1/\"]]]]",
                "title: !!java.io.File [\"/tmp/x\"]",
                "a: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b, *b]\ntitle: x",
                "title: x\n---\ntitle: y",
                "title: x\ntitle: y",
                "title: x\n<<: {a: b}",
                "\u0000",
                ""
            })
    void is_refused(String text) throws IOException {
        Files.writeString(file, text);
        refused("x");
    }

    @Test
    void nesting_without_end_is_refused() throws IOException {
        for (var each : new String[] {"title: " + "[".repeat(400_000), "title: " + "{a: ".repeat(200_000)}) {
            Files.writeString(file, each);
            refused("x");
        }
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        for (var each : new byte[][] {
            "title: x".getBytes(StandardCharsets.UTF_16), {(byte) 0xC0, (byte) 0xAF}, new byte[2_000_000]
        }) {
            Files.write(file, each);
            refused("x");
        }
    }

    @Test
    void a_link_out_of_the_folder_is_no_profile() throws IOException {
        Files.createSymbolicLink(file, Path.of("/etc/passwd"));
        refused("x");
        Files.delete(file);
        Files.createSymbolicLink(file, Path.of("/dev/zero"));
        refused("x");
    }

    @Test
    void a_pipe_is_no_profile() throws Exception {
        new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
        refused("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../vocabulary", "/etc/passwd", "x\u0000", "x/../x", "X", ".", "..", "x;y", "%2e%2e"})
    void a_name_that_leads_elsewhere_is_unknown(String name) throws IOException {
        Files.writeString(rules.resolve("vocabulary.yaml"), "title: x");
        refused(name);
    }

    private void refused(String name) {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                LIMIT,
                () -> assertThatThrownBy(() -> new Profiles(rules).named(name)).isInstanceOf(ProfileRefused.class));
    }
}
