package org.vacatur.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How many requests, from whom; each test from an address of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTests {
    private static final String GOOD = basic("a:a");
    private static final String OTHER = basic("b:b");
    private static final String BAD = basic("a:guess");

    private SmallService service;

    @BeforeAll
    void start() {
        service = new SmallService(
                "vacatur.doors.requests-per-minute=6",
                "vacatur.doors.burst=20",
                "vacatur.doors.failed-sign-ins-per-minute=5",
                "vacatur.doors.requests-at-once=3");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void an_account_that_asks_too_often_is_told_when_to_go_on_and_others_are_answered() {
        String from = "127.0.1.1";
        List<Wire.Answer> answers = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            // what the account may not do counts as well
            answers.add(ask(from, i % 2 == 0 ? "/nothing" : "/forbidden", GOOD));
        }
        assertThat(answers.subList(0, 20)).allMatch(each -> each.status() == 404 || each.status() == 403);
        assertThat(answers.subList(20, 25)).allSatisfy(LimitsTests::isTooMany);
        assertThat(wait(answers.get(24))).isBetween(1, 10);
        assertThat(ask(from, "/nothing", OTHER).status()).isEqualTo(404);
        assertThat(ask("127.0.1.2", "/nothing", GOOD).status()).isEqualTo(429);
    }

    @Test
    void passwords_cannot_be_tried_out_and_who_signed_in_before_goes_on() {
        String from = "127.0.2.1";
        assertThat(ask(from, "/nothing", OTHER).status()).isEqualTo(404);
        for (int i = 0; i < 5; i++) {
            assertThat(ask(from, "/nothing", BAD).status()).isEqualTo(401);
        }
        Wire.Answer refused = ask(from, "/nothing", BAD);
        isTooMany(refused);
        assertThat(wait(refused)).isBetween(1, 12);
        isTooMany(ask(from, "/nothing", basic("b:another")));
        isTooMany(ask(from, "/nothing", "Authorization: Bearer abc\r\n"));
        assertThat(ask(from, "/nothing", OTHER).status()).isEqualTo(404);
        assertThat(ask(from, "/actuator/health/liveness", "").status()).isEqualTo(200);
        assertThat(ask("127.0.2.2", "/nothing", BAD).status()).isEqualTo(401);
    }

    @Test
    void forms_that_fail_count_too() {
        String from = "127.0.3.1";
        for (int i = 0; i < 5; i++) {
            assertThat(form(from).status()).isEqualTo(403);
        }
        isTooMany(form(from));
    }

    @Test
    void requests_without_a_sign_in_are_no_failed_sign_ins() {
        for (int i = 0; i < 10; i++) {
            assertThat(ask("127.0.4.1", "/nothing", "").status()).isEqualTo(401);
        }
    }

    @Test
    void an_address_that_waits_for_too_many_answers_is_turned_away_at_once_and_others_are_not() {
        String from = "127.0.5.1";
        List<Wire> waiting = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Wire wire = new Wire(service.port(), from);
            waiting.add(wire);
            wire.send("POST " + SmallService.PATH + " HTTP/1.1\r\nHost: x\r\n" + OTHER
                    + "Content-Type: application/json\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n");
            // leave to send the body is given once the request has its place
            assertThat(wire.readHead().status()).isEqualTo(100);
        }
        try {
            Wire.Answer refused = ask(from, "/openapi.yaml", "");
            isTooMany(refused);
            assertThat(refused.closed()).isTrue();
            assertThat(refused.header("Connection")).contains("close");
            assertThat(ask(from, "/actuator/health/liveness", "").status()).isEqualTo(200);
            assertThat(ask("127.0.5.2", "/openapi.yaml", "").status()).isEqualTo(200);
        } finally {
            waiting.forEach(Wire::close);
        }
    }

    @Test
    void what_is_turned_away_is_counted_by_the_limit_and_by_nothing_of_the_caller() {
        ask("127.0.6.1", "/nothing", BAD);
        String metrics = ask("127.0.6.1", "/actuator/prometheus", "").text();
        assertThat(metrics)
                .contains("vacatur_doors_refused_total{limit=\"requests-per-minute\"}")
                .contains("vacatur_doors_refused_total{limit=\"failed-sign-ins\"}")
                .contains("vacatur_doors_refused_total{limit=\"requests-at-once\"}")
                .doesNotContain("/nothing", "127.0.");
    }

    private Wire.Answer form(String from) {
        String body = "username=a&password=guess";
        return send(
                from,
                "POST /sign-in HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body);
    }

    private Wire.Answer ask(String from, String path, String header) {
        return send(from, "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header + "\r\n");
    }

    private Wire.Answer send(String from, String request) {
        try (Wire wire = new Wire(service.port(), from)) {
            wire.send(request);
            return wire.read(Duration.ofSeconds(20));
        }
    }

    private static void isTooMany(Wire.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(429);
        assertThat(answer.text()).contains("/problems/too-many-requests");
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(wait(answer)).isPositive();
    }

    private static int wait(Wire.Answer answer) {
        return Integer.parseInt(answer.header("Retry-After").orElse("0"));
    }

    private static String basic(String account) {
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.US_ASCII))
                + "\r\n";
    }
}
