package org.vacatur.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.caseOf;
import static org.vacatur.office.RunningOffice.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.VacaturApplication;
import org.vacatur.contract.ContractJson;
import tools.jackson.databind.JsonNode;

/** The service as a process of its own: what it says when it starts, and how it ends. */
@Timeout(120)
class StartAndEndTests {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    Path folder;

    private Process process;

    @AfterEach
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_request_under_way_at_the_end_is_answered_and_a_new_one_is_not_taken() throws Exception {
        int port = start();
        String body = caseOf("SUFFOLK");
        try (Wire wire = new Wire(port)) {
            byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            wire.send("POST /api/v1/recommendations HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                    + demo("prosecutor-suffolk") + "\r\nContent-Type: application/json\r\nContent-Length: "
                    + bytes.length + "\r\n\r\n");
            wire.send(java.util.Arrays.copyOf(bytes, 20));
            until(() -> said().contains("\"message\":\"Local mode"));
            // SIGTERM
            process.destroy();
            until(() -> !takesConnections(port));
            assertThat(process.isAlive()).isTrue();
            wire.send(java.util.Arrays.copyOfRange(bytes, 20, bytes.length));
            Wire.Answer answer = wire.read(Duration.ofSeconds(30));
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        List<JsonNode> lines = said().lines()
                .map(each -> (JsonNode) ContractJson.mapper().readTree(each))
                .toList();
        assertThat(lines).allSatisfy(each -> {
            assertThat(each.path("time").asString()).isNotEmpty();
            assertThat(each.path("level").asString()).isIn("INFO", "WARN");
            assertThat(each.path("message").asString()).isNotEmpty().doesNotContain("withheld");
        });
        assertThat(said()).contains("Sign in at http://localhost:" + port, "Graceful shutdown complete");
    }

    @Test
    void a_start_that_fails_says_why() throws Exception {
        process = process("--server.port=0", "--vacatur.doors.burst=0");
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(said()).contains("vacatur.doors", "burst");
    }

    private int start() throws Exception {
        process = process("--server.port=0", "--vacatur.samples=false");
        until(() -> PORT.matcher(said()).find());
        Matcher port = PORT.matcher(said());
        assertThat(port.find()).isTrue();
        return Integer.parseInt(port.group(1));
    }

    private Process process(String... settings) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                classPath(),
                VacaturApplication.class.getName(),
                "--vacatur.rules=" + Path.of("rules").toAbsolutePath(),
                "--vacatur.compiled-rules=" + Path.of("target/compiled-rules").toAbsolutePath()));
        command.addAll(List.of(settings));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    /** The service as it is delivered, without what tests add. */
    private static String classPath() {
        return Pattern.compile(java.io.File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(each -> !each.endsWith("test-classes") && !each.endsWith("test-classes/"))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean takesConnections(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private void until(java.util.function.BooleanSupplier what) throws InterruptedException {
        while (!what.getAsBoolean()) {
            assertThat(process.isAlive()).as(said()).isTrue();
            Thread.sleep(50);
        }
    }
}
