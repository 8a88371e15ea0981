package org.vacatur.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests that two servers could read as different ones, and what this one answers. Where a proxy stands in front it must read each as
 * this server does, or refuse it: see {@code src/docs/running.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTests {
    private static final String CASE = "{\"district\":\"ESSEX\",\"charges\":[{}]}";
    private static final String SECOND = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String POST = "POST " + SmallService.PATH + " HTTP/1.1\r\nHost: x\r\n"
            + "Authorization: Basic YTph\r\nContent-Type: application/json\r\n";
    private static final String CHUNKED = Integer.toHexString(CASE.length()) + "\r\n" + CASE + "\r\n0\r\n\r\n";

    private SmallService service;

    @BeforeAll
    void start() {
        service = new SmallService();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /** What is sent, the status, whether the connection is closed by it. One answer each, whatever stands behind. */
    static Stream<Arguments> requests() {
        return Stream.of(
                row(
                        "a length and chunks",
                        POST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKED + SECOND,
                        201,
                        true),
                row("two lengths", POST + length(CASE) + "Content-Length: 0\r\n\r\n" + CASE + SECOND, 400, true),
                row("the same length twice", POST + length(CASE) + length(CASE) + "\r\n" + CASE + SECOND, 400, true),
                row(
                        "a length with a sign",
                        POST + "Content-Length: +" + CASE.length() + "\r\n\r\n" + CASE + SECOND,
                        400,
                        true),
                row("a length below nothing", POST + "Content-Length: -1\r\n\r\n" + CASE + SECOND, 400, true),
                row("a list of lengths", POST + "Content-Length: 35, 35\r\n\r\n" + CASE + SECOND, 400, true),
                row("a length in hexadecimal", POST + "Content-Length: 0x23\r\n\r\n" + CASE + SECOND, 400, true),
                row(
                        "a space before the colon",
                        POST + "Transfer-Encoding : chunked\r\n\r\n" + CHUNKED + SECOND,
                        400,
                        true),
                row(
                        "an encoding nobody knows",
                        POST + "Transfer-Encoding: xchunked\r\n\r\n" + CHUNKED + SECOND,
                        400,
                        true),
                row(
                        "chunked and then another",
                        POST + "Transfer-Encoding: chunked, identity\r\n\r\n" + CHUNKED + SECOND,
                        400,
                        true),
                row(
                        "chunked twice",
                        POST + "Transfer-Encoding: chunked, chunked\r\n\r\n" + CHUNKED + SECOND,
                        400,
                        true),
                row(
                        "a chunk of no size",
                        POST + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n" + CASE + "\r\n0\r\n\r\n" + SECOND,
                        400,
                        true),
                row(
                        "a chunk of too many digits",
                        POST + "Transfer-Encoding: chunked\r\n\r\n00000000000000023\r\n" + CASE + "\r\n0\r\n\r\n"
                                + SECOND,
                        400,
                        true),
                row(
                        "a chunk that does not end",
                        POST + "Transfer-Encoding: chunked\r\n\r\n23\r\n" + CASE + "XX0\r\n\r\n" + SECOND,
                        400,
                        true),
                row(
                        "a long extension of a chunk",
                        POST + "Transfer-Encoding: chunked\r\n\r\n23;" + "x".repeat(10_000) + "\r\n" + CASE
                                + "\r\n0\r\n\r\n" + SECOND,
                        400,
                        true),
                row("a NUL in a header", "GET /openapi.yaml HTTP/1.1\r\nHost: x\r\nX-A: a\0b\r\n\r\n", 400, true),
                row(
                        "a lone CR in a header",
                        "GET /openapi.yaml HTTP/1.1\r\nHost: x\r\nX-A: a\rX-B: b\r\n\r\n",
                        400,
                        true),
                row("a header without a name", "GET /openapi.yaml HTTP/1.1\r\nHost: x\r\n: b\r\n\r\n", 400, true),
                row("two hosts", "GET /openapi.yaml HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400, true),
                row("no host", "GET /openapi.yaml HTTP/1.1\r\n\r\n", 400, true),
                row("a host that is none", "GET /openapi.yaml HTTP/1.1\r\nHost: a b\r\n\r\n", 400, true),
                row("an address with another host", "GET http://y/openapi.yaml HTTP/1.1\r\nHost: x\r\n\r\n", 400, true),
                row("an encoded slash", "GET /openapi.yaml%2f..%2factuator HTTP/1.1\r\nHost: x\r\n\r\n", 400, true),
                row("an encoded backslash", "GET /openapi.yaml%5c.. HTTP/1.1\r\nHost: x\r\n\r\n", 400, true),
                row("an encoded NUL", "GET /openapi.yaml%00 HTTP/1.1\r\nHost: x\r\n\r\n", 400, true),
                row("half an escape", "GET /openapi.yaml%2 HTTP/1.1\r\nHost: x\r\n\r\n", 400, true),
                row("a space in the address", "GET /openapi.yaml x HTTP/1.1\r\nHost: x\r\n\r\n", 400, true),
                row("a bracket in the address", "GET /openapi.yaml?a=<b> HTTP/1.1\r\nHost: x\r\n\r\n", 400, true),
                row("a version that is none", "GET /openapi.yaml HTTP/9.9\r\nHost: x\r\n\r\n", 400, true),
                row("tracing", "TRACE /openapi.yaml HTTP/1.1\r\nHost: x\r\n\r\n", 405, false),
                row("a tunnel", "CONNECT y:443 HTTP/1.1\r\nHost: y:443\r\n\r\n", 400, true),
                row("a method of one's own", "SMUGGLE /openapi.yaml HTTP/1.1\r\nHost: x\r\n\r\n", 400, true),
                row("a method that is none", "G(T /openapi.yaml HTTP/1.1\r\nHost: x\r\n\r\n", 400, true),
                row(
                        "an upgrade to HTTP/2",
                        "GET /openapi.yaml HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n",
                        200,
                        false),
                row(
                        "a header of 17 KB",
                        "GET /openapi.yaml HTTP/1.1\r\nHost: x\r\nX-A: " + "a".repeat(17_000) + "\r\n\r\n",
                        400,
                        true),
                row("an address of 17 KB", "GET /" + "a".repeat(17_000) + " HTTP/1.1\r\nHost: x\r\n\r\n", 400, true),
                row(
                        "200 headers",
                        "GET /openapi.yaml HTTP/1.1\r\nHost: x\r\n" + "X-A: a\r\n".repeat(200) + "\r\n",
                        400,
                        true),
                row("a doubly encoded slash", "GET /openapi.yaml%252f HTTP/1.1\r\nHost: x\r\n\r\n", 400, true),
                // what it accepts and another server may not, or may read otherwise: the proxy must refuse or normalise
                // these
                row("lines that end with LF alone", "GET /openapi.yaml HTTP/1.1\nHost: x\n\n", 200, false),
                row("a folded header", "GET /openapi.yaml HTTP/1.1\r\nHost: x\r\nX-A: a\r\n b\r\n\r\n", 200, false));
    }

    private static Arguments row(String name, String request, int status, boolean closed) {
        return Arguments.of(name, request, status, closed);
    }

    private static String length(String body) {
        return "Content-Length: " + body.length() + "\r\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void is_answered_once_and_as_said_here(String name, String request, int status, boolean closed) {
        try (Wire wire = new Wire(service.port())) {
            wire.send(request);
            Wire.Answer answer = wire.read(Duration.ofSeconds(closed ? 10 : 1));
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            assertThat(answer.count()).isEqualTo(1);
            assertThat(answer.closed()).isEqualTo(closed);
            assertThat(answer.text()).doesNotContain("Tomcat", "Exception", "<html");
            if (answer.header("Content-Length")
                            .filter(each -> !each.equals("0"))
                            .isPresent()
                    && status >= 400) {
                assertThat(answer.header("Content-Type")).contains("application/problem+json");
                assertThat(answer.header("Cache-Control").orElse("")).contains("no-store");
                assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
                assertThat(answer.header("X-Request-Id")).isPresent();
            }
        }
    }
}
