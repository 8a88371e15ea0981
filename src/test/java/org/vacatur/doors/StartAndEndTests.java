package org.vacatur.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.caseOf;
import static org.vacatur.office.RunningOffice.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.OfficeProcess;
import tools.jackson.databind.JsonNode;

/** The service as a process of its own: what it says when it starts, and how it ends. */
@Timeout(120)
class StartAndEndTests {
    @TempDir
    Path folder;

    @Test
    void a_request_under_way_at_the_end_is_answered_and_a_new_one_is_not_taken() throws Exception {
        try (OfficeProcess office = OfficeProcess.started(
                        folder,
                        "vacatur.samples=false",
                        // however slow the computer is, nobody loses patience
                        "server.tomcat.connection-timeout=60s",
                        "vacatur.doors.body-within=60s");
                Wire wire = new Wire(office.port())) {
            byte[] body = caseOf("SUFFOLK").getBytes(StandardCharsets.UTF_8);
            wire.send("POST /api/v1/recommendations HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                    + demo("prosecutor-suffolk") + "\r\nContent-Type: application/json\r\nContent-Length: "
                    + body.length + "\r\nExpect: 100-continue\r\n\r\n");
            // only then is it under way
            assertThat(wire.readHead().status()).isEqualTo(100);
            wire.send(Arrays.copyOf(body, 20));
            office.until(() -> office.said().contains("\"message\":\"Local mode"));
            // SIGTERM
            office.process().destroy();
            office.until(() -> !takesConnections(office.port()));
            assertThat(office.process().isAlive()).isTrue();
            wire.send(Arrays.copyOfRange(body, 20, body.length));
            Wire.Answer answer = wire.read(Duration.ofSeconds(30));
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            assertThat(office.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
            List<JsonNode> lines = office.said()
                    .lines()
                    .map(each -> (JsonNode) ContractJson.mapper().readTree(each))
                    .toList();
            assertThat(lines).allSatisfy(each -> {
                assertThat(each.path("time").asString()).isNotEmpty();
                assertThat(each.path("level").asString()).isIn("INFO", "WARN");
                assertThat(each.path("message").asString()).isNotEmpty().doesNotContain("withheld");
            });
            assertThat(office.said())
                    .contains("Sign in at http://localhost:" + office.port(), "Graceful shutdown complete");
        }
    }

    @Test
    void a_start_that_fails_says_why() throws Exception {
        try (OfficeProcess office = OfficeProcess.launched(folder, "vacatur.doors.burst=0")) {
            assertThat(office.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(office.process().exitValue()).isNotZero();
            assertThat(office.said()).contains("vacatur.doors", "burst");
        }
    }

    private static boolean takesConnections(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
