package org.vacatur.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that send as slowly as they can, to keep the service busy with nothing. */
class SlowClientsTests {
    private static final int CLIENTS = Integer.getInteger("vacatur.slow-clients", 400);
    private static final String SIGNED = "Authorization: Basic YTph\r\n";
    private static final String LEAST = "{\"district\":\"ESSEX\",\"charges\":[{}]}";

    private final List<Wire> wires = new ArrayList<>();

    @AfterEach
    void hang_up() {
        wires.forEach(Wire::close);
    }

    @Test
    @Timeout(60)
    void while_400_clients_send_bodies_drop_by_drop_a_normal_client_is_answered() throws InterruptedException {
        try (SmallService service = new SmallService()) {
            String slow = "POST " + SmallService.PATH + " HTTP/1.1\r\nHost: x\r\n" + SIGNED
                    + "Content-Type: application/json\r\nContent-Length: 4096\r\n\r\n ";
            assertThat(millisOfANormalRequest(service)).isPositive();
            Dripping dripping = new Dripping(open(service, slow));
            try {
                List<Long> millis = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    millis.add(millisOfANormalRequest(service));
                }
                System.out.println("Answered beside " + CLIENTS + " slow bodies after " + millis + " ms");
                assertThat(millis).allMatch(each -> each < 2_000);
            } finally {
                dripping.end();
            }
        }
    }

    @Test
    @Timeout(60)
    void bodies_that_are_refused_before_they_are_read_hold_no_thread_either() throws InterruptedException {
        try (SmallService service = new SmallService(
                "vacatur.doors.requests-at-once=0", "vacatur.doors.failed-sign-ins-per-minute=1000000")) {
            String slow = "POST " + SmallService.PATH + " HTTP/1.1\r\nHost: x\r\nAuthorization: Basic eDp5\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 40960\r\n\r\n ";
            Dripping dripping = new Dripping(open(service, slow));
            try {
                int closed = 0;
                for (Wire wire : wires) {
                    Wire.Answer answer = wire.read(Duration.ofSeconds(30));
                    assertThat(answer.status()).isIn(0, 401);
                    closed += answer.closed() ? 1 : 0;
                }
                assertThat(closed).isEqualTo(CLIENTS);
                assertThat(millisOfANormalRequest(service)).isLessThan(2_000);
            } finally {
                dripping.end();
            }
        }
    }

    @Test
    @Timeout(60)
    void slow_headers_hold_no_thread_and_a_connection_that_says_nothing_is_dropped() throws InterruptedException {
        try (SmallService service = new SmallService("server.tomcat.connection-timeout=1s")) {
            Dripping dripping = new Dripping(open(service, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "));
            Wire silent = new Wire(service.port());
            wires.add(silent);
            try {
                assertThat(millisOfANormalRequest(service)).isLessThan(2_000);
                assertThat(silent.read(Duration.ofSeconds(10)).closed()).isTrue();
            } finally {
                dripping.end();
            }
        }
    }

    @Test
    @Timeout(60)
    void a_body_that_is_not_here_in_time_is_answered_408_and_the_connection_is_closed() throws InterruptedException {
        try (SmallService service =
                new SmallService("vacatur.doors.body-within=1s", "server.tomcat.connection-timeout=2s")) {
            for (String type : List.of("application/json", "application/x-www-form-urlencoded")) {
                for (String framing :
                        List.of("Content-Length: 400\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n190\r\n")) {
                    String path = type.contains("form") ? "/sign-in" : SmallService.PATH;
                    Wire wire = new Wire(service.port());
                    wires.add(wire);
                    wire.send("POST " + path + " HTTP/1.1\r\nHost: x\r\n" + SIGNED + "Content-Type: " + type + "\r\n"
                            + framing);
                    Dripping dripping = new Dripping(List.of(wire));
                    try {
                        Wire.Answer answer = wire.read(Duration.ofSeconds(10));
                        assertThat(answer.closed()).as(path + framing).isTrue();
                        assertThat(answer.status()).as(path + framing + answer).isEqualTo(408);
                        assertThat(answer.text()).contains("/problems/too-slow", "application/problem+json");
                    } finally {
                        dripping.end();
                    }
                }
            }
        }
    }

    private List<Wire> open(SmallService service, String first) {
        for (int i = 0; i < CLIENTS; i++) {
            Wire wire = new Wire(service.port());
            wire.send(first);
            wires.add(wire);
        }
        return wires;
    }

    private static long millisOfANormalRequest(SmallService service) {
        long start = System.nanoTime();
        try (Wire wire = new Wire(service.port(), "127.0.0.2")) {
            wire.send("GET /openapi.yaml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            Wire.Answer answer = wire.read(Duration.ofSeconds(20));
            if (answer.status() != 200) {
                return Duration.ofSeconds(20).toMillis() + answer.status();
            }
        }
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** Sends one more byte on each connection again and again. */
    private static final class Dripping {
        private final Thread thread;
        private final AtomicInteger rounds = new AtomicInteger();

        Dripping(List<Wire> wires) {
            List<Wire> all = List.copyOf(wires);
            thread = new Thread(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    all.forEach(each -> each.send(" "));
                    rounds.incrementAndGet();
                    try {
                        Thread.sleep(200);
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        void end() throws InterruptedException {
            thread.interrupt();
            thread.join();
            assertThat(rounds.get()).isPositive();
        }
    }
}
