package org.vacatur.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs commands that ask a service, as somebody at a terminal would. */
final class ServiceAsked {
    private final Map<String, String> environment = new TreeMap<>();
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    ServiceAsked(Map<String, String> environment) {
        this.environment.putAll(environment);
    }

    /** Runs one; the exit code. */
    int run(String... arguments) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        return VacaturCommand.run(
                InputStream.nullInputStream(), out, err, Path.of("."), Clock.systemUTC(), environment, arguments);
    }

    /** Runs one as a demo account. */
    int as(String account, String... arguments) {
        return run(Stream.concat(Stream.of(arguments), Stream.of("--account", account))
                .toArray(String[]::new));
    }

    /** Runs one that must do what it is asked; what it printed. */
    String done(String account, String... arguments) {
        assertThat(as(account, arguments)).as(printed()).isZero();
        return out();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String printed() {
        return out() + err();
    }
}
