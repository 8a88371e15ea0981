package org.vacatur.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.verification.SignedLog;

class RecordCommandTests {
    private final SignedLog log = SignedLog.of("office.example")
            .add(SignedLog.entry("SIGN_IN", null))
            .add(SignedLog.entry("READING", "x").holding("reason", "{}"))
            .add(SignedLog.export(true));

    private String out = "";
    private String err = "";

    @TempDir
    Path folder;

    private Path export;
    private Path key;

    @BeforeEach
    void writeFiles() throws IOException {
        export = write("log.export", log.export());
        key = write("log.key", log.verifierKey() + "\n");
    }

    @Test
    void a_whole_export_is_said_to_hold_and_what_cannot_be_known_without_a_checkpoint_kept_elsewhere()
            throws Exception {
        assertThat(verify()).as(err).isZero();
        assertThat(out)
                .contains("HOLDS: 3 records of office.example", "Contents: every one is there")
                .contains("none was given. A log that was cut off, forked, or put back to an older state");
        assertSecondVerifierExitsWith(0, "Holds: 3 records of office.example");
    }

    @Test
    void checkpoints_kept_elsewhere_are_counted() throws Exception {
        String first = write("1.note", log.note(1)).toString();
        String second = write("2.note", log.note(3)).toString();
        assertThat(verify("--checkpoint", first, "--checkpoint", second))
                .as(err)
                .isZero();
        assertThat(out)
                .contains("Checkpoints kept elsewhere: 2, none contradicts")
                .doesNotContain("none was given");
        assertSecondVerifierExitsWith(0, "Holds", "--checkpoint", first, "--checkpoint", second);
    }

    @Test
    void hashes_alone_are_said_to_be_all_there_was() throws Exception {
        SignedLog hashes = SignedLog.of("o").add(SignedLog.export(false));
        write("log.export", hashes.export());
        write("log.key", hashes.verifierKey());
        assertThat(verify()).isZero();
        assertThat(out).contains("only their hashes were checked");
    }

    @Test
    void the_first_bad_record_is_named() throws Exception {
        write("log.export", log.export().replace("\"READING\"", "\"SIGN_IN\""));
        assertThat(verify()).isEqualTo(1);
        assertThat(out).contains("BROKEN at record 2 (line 4): ", "What comes after it was not looked at.");
        assertSecondVerifierExitsWith(1, "Broken at record 2, line 4: ");
    }

    @Test
    void what_lies_in_no_record_is_named_by_its_line() throws Exception {
        write("log.export", log.export() + "\n");
        assertThat(verify()).isEqualTo(1);
        assertThat(out).contains("BROKEN at line 7: ");
        assertSecondVerifierExitsWith(1, "Broken at line 7: ");
    }

    @Test
    void a_log_that_was_cut_off_is_named_with_the_checkpoint_that_shows_it() throws Exception {
        String newer = write("newer.note", log.note(3)).toString();
        SignedLog old = log.first(1).add(SignedLog.export(true));
        write("log.export", old.export());
        assertThat(verify()).isZero();
        assertThat(verify("--checkpoint", newer)).isEqualTo(1);
        assertThat(out)
                .contains("BROKEN: " + newer + ": the log was cut off, or replaced by an older state")
                .contains("attests 3 records, the export holds 2");
        assertSecondVerifierExitsWith(1, "the log was cut off", "--checkpoint", newer);
    }

    @Test
    void files_that_cannot_be_read_and_wrong_use_are_no_verdict() throws Exception {
        String none = folder.resolve("none").toString();
        assertThat(verify("--checkpoint", none)).isEqualTo(2);
        assertThat(err).contains("none: cannot be read");
        assertSecondVerifierExitsWith(2, "none", "--checkpoint", none);
        assertThat(run("record", "verify", none, "--key", key.toString())).isEqualTo(2);
        assertThat(run("record", "verify", folder.toString(), "--key", key.toString()))
                .isEqualTo(2);
        assertThat(run("record", "verify", export.toString())).isEqualTo(2);
        assertThat(err).contains("--key");
        assertThat(run("record")).isEqualTo(2);
        assertThat(err).contains("verify");
        assertThat(out).isEmpty();
    }

    @Test
    void a_key_that_is_none_is_no_verdict() throws Exception {
        write("log.key", log.verifierKey().replace("office", "0ffice"));
        assertThat(verify()).isEqualTo(2);
        assertThat(err).contains("log.key: The key is damaged");
        assertThat(out).isEmpty();
        assertSecondVerifierExitsWith(2, "the key is damaged");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int verify(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("record", "verify", export.toString(), "--key", key.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int code = VacaturCommand.run(
                InputStream.nullInputStream(),
                results,
                messages,
                Path.of("."),
                Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC),
                arguments);
        out = results.toString(StandardCharsets.UTF_8);
        err = messages.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** The verifier written in Python as a person would run it; where there is no Python, the rest of the test has passed. */
    private void assertSecondVerifierExitsWith(int code, String said, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "python3", "-B", "src/main/python/verify_export.py", export.toString(), "--key", key.toString()));
        command.addAll(List.of(more));
        Process process = null;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "python3 is not here: the verifier written in Python was not run");
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isEqualTo(code);
        assertThat(printed).contains(said);
    }
}
