package org.vacatur.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to cost the service more than the client, over HTTP: refused quickly, and the memory stays as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileJsonTests {
    private static final int MEGA = 1_000_000;
    private static final long MOST_MEMORY = 200L * MEGA;

    private SmallService service;

    @BeforeAll
    void start() {
        service = new SmallService();
        send("{\"district\":\"ESSEX\",\"charges\":[{\"x\":1}]}".getBytes(StandardCharsets.UTF_8));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    static Stream<Arguments> texts() {
        String charge = "{\"district\":\"ESSEX\",\"charges\":[{%s}]}";
        return Stream.of(
                row("100,000 lists in each other", "[".repeat(100_000) + "]".repeat(100_000), 400),
                row("100,000 groups in each other", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000), 400),
                row(
                        "1,200 lists in each other",
                        charge.formatted("\"certificates\":" + "[".repeat(1_200) + "]".repeat(1_200)),
                        400),
                row("a number of 1,200 digits", charge.formatted("\"number\":" + "9".repeat(1_200)), 400),
                row("a number of a million digits", charge.formatted("\"number\":" + "9".repeat(MEGA)), 400),
                row("a number of a billion zeros", charge.formatted("\"number\":1e1000000000"), 400),
                row("not a number", charge.formatted("\"number\":NaN"), 400),
                row("the same name twice", charge.formatted("\"number\":1,\"number\":2"), 400),
                row("100,000 names", charge.formatted(names(80_000)), 400),
                row("a million names", charge.formatted(names(MEGA)), 413),
                row("a text of 30 MB", charge.formatted("\"offense\":\"" + "x".repeat(30 * MEGA) + "\""), 413),
                row("half a character", charge.formatted("\"offense\":\"\\ud800\""), 400),
                row("a byte order mark", "\ufeff" + charge.formatted(""), 400),
                row("200,000 faults", "{\"district\":\"ESSEX\",\"charges\":[" + "1,".repeat(200_000) + "1]}", 400));
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(Integer.toString(i, 36))
                    .append("\":1");
        }
        return names.toString();
    }

    private static Arguments row(String name, String text, int status) {
        return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8), status);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void is_refused_quickly_and_takes_no_memory(String name, byte[] text, int status) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = used();
        long start = System.nanoTime();
        Wire.Answer answer = send(text);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        System.gc();
        assertThat(used() - before).isLessThan(MOST_MEMORY);
    }

    /** Sends it in chunks, so that the length is not known before. */
    private Wire.Answer send(byte[] text) {
        try (Wire wire = new Wire(service.port())) {
            wire.send("POST " + SmallService.PATH + " HTTP/1.1\r\nHost: x\r\nAuthorization: Basic YTph\r\n"
                    + "Content-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n");
            boolean open = true;
            for (int at = 0; open && at < text.length; at += 65_536) {
                int size = Math.min(65_536, text.length - at);
                byte[] head = (Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.US_ASCII);
                byte[] chunk = new byte[head.length + size + 2];
                System.arraycopy(head, 0, chunk, 0, head.length);
                System.arraycopy(text, at, chunk, head.length, size);
                chunk[chunk.length - 2] = '\r';
                chunk[chunk.length - 1] = '\n';
                open = wire.send(chunk);
            }
            if (open) {
                wire.send("0\r\n\r\n");
            }
            return wire.read(Duration.ofSeconds(20));
        }
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
