package org.vacatur.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.rulebook.RulesFixture;

/** {@code rules check --apart}: the process of its own says the same, and is ended where it takes too much. */
class RulesApartTests {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void an_honest_folder_is_fine() {
        assertThat(check(RulesFixture.folder(), "--apart")).isZero();
        assertThat(text(out)).contains("0 errors, ", " in " + RulesFixture.folder());
        assertThat(text(err)).isEmpty();
    }

    @Test
    void errors_are_printed_as_without_it() throws IOException {
        Files.writeString(folder.resolve("vocabulary.dsl"), "[then]x=System.exit(0);");
        assertThat(check(folder, "--apart")).isEqualTo(1);
        var apart = text(out);
        out.reset();
        check(folder);
        assertThat(apart).isEqualTo(text(out)).contains("vocabulary.dsl:1");
    }

    @Test
    void one_that_takes_too_long_is_ended() {
        assertThat(check(RulesFixture.folder(), "--apart", "--seconds", "0")).isEqualTo(1);
        assertThat(text(out)).contains("longer than 0 seconds", "1 error");
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .noneMatch(each -> each.info().commandLine().orElse("").contains("rulebook.apart"));
    }

    @Test
    void one_that_takes_too_much_memory_is_ended() {
        assertThat(check(RulesFixture.folder(), "--apart", "--memory", "12")).isEqualTo(1);
        assertThat(text(out)).contains("more than 12 MB", "1 error");
    }

    private int check(Path rules, String... options) {
        var arguments = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("rules", "check", rules.toString()),
                        java.util.Arrays.stream(options))
                .toArray(String[]::new);
        return VacaturCommand.run(InputStream.nullInputStream(), out, err, Path.of("."), Clock.systemUTC(), arguments);
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
