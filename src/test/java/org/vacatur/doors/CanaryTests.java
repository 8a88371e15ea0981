package org.vacatur.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.demo;
import static org.vacatur.office.RunningOffice.json;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.vacatur.TestDatabase;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;

/**
 * Names, docket numbers, dates and free text are sent through every door, valid and broken, and are then looked for in the log, the
 * metrics, the addresses answered and the answers that refuse. None may be there.
 */
@ExtendWith(OutputCaptureExtension.class)
class CanaryTests {
    private static final String API = "/api/v1/recommendations";
    private static final String PROSECUTOR = demo("prosecutor-suffolk");
    private static final Pattern CONTROL = Pattern.compile("[^\\x20-\\x7e]");

    private final Canaries canaries = new Canaries();
    private final List<String> told = new ArrayList<>();
    private TestDatabase database;
    private RunningOffice office;
    private int sent;

    private void start(TestDatabase on) {
        database = on;
        office = RunningOffice.local(
                database,
                "vacatur.doors.failed-sign-ins-per-minute=100000",
                "vacatur.doors.burst=100000",
                // a library that is asked to say more must not say it either
                "logging.level.org.springframework.web=debug",
                "logging.level.org.springframework.security=debug",
                "logging.level.org.springframework.jdbc=debug",
                "logging.level.org.apache.coyote=debug",
                "logging.level.com.zaxxer.hikari=debug");
    }

    @AfterEach
    void stop() {
        if (office != null) {
            office.close();
        }
    }

    @ParameterizedTest
    @MethodSource("org.vacatur.TestDatabase#each")
    void nothing_that_was_sent_is_in_the_log_the_metrics_the_addresses_or_the_refusals(
            TestDatabase on, CapturedOutput output) {
        start(on);
        String id = validCases();
        decisionsAndOrders(id);
        brokenCases();
        parametersAndPaths();
        headers();
        forms();
        brokenRequests();
        databaseFailures();
        String metrics = get("/actuator/prometheus", demo("administrator")).body();
        told.add(metrics);
        assertThat(metrics).contains("http_server_requests_seconds_count", "vacatur_doors_refused_total");

        assertThat(canaries.planted).hasSize(200);
        // the line of a request is written after its answer: at the end each is there
        office.close();
        String log = output.getOut();
        assertThat(canaries.in(output.getAll())).as("in the log").isEmpty();
        assertThat(told)
                .allSatisfy(each -> assertThat(canaries.in(each)).as(each).isEmpty());
        everyEventIsOneLine(log);
    }

    private void everyEventIsOneLine(String log) {
        List<JsonNode> lines = log.lines()
                .filter(each -> !each.isBlank())
                .filter(each -> each.startsWith("{") || each.contains("\"level\""))
                .peek(each -> assertThat(CONTROL.matcher(each).find()).as(each).isFalse())
                .map(each -> (JsonNode) ContractJson.mapper().readTree(each))
                .toList();
        long requests = lines.stream()
                .filter(each -> each.path("logger").asString().endsWith("AccessLine"))
                .count();
        assertThat(requests).isEqualTo(sent);
        assertThat(lines.stream().filter(each -> each.has("exception"))).isNotEmpty();
        assertThat(log).doesNotContain("prosecutor-suffolk", "127.0.0.1:");
    }

    private String validCases() {
        String id = "";
        for (int i = 0; i < 12; i++) {
            HttpResponse<String> answer = post(API, canaries.facts(), "Idempotency-Key", canaries.word() + i);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            id = json(answer).path("id").asString();
        }
        HttpResponse<String> found =
                post(API + "/search", "{\"docketNumber\":\"" + canaries.docket() + "\",\"size\":1}");
        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        assertThat(get(API + "?size=1", PROSECUTOR).headers().firstValue("Link"))
                .isPresent();
        assertThat(get(API + "/" + id, PROSECUTOR).statusCode()).isEqualTo(200);
        return id;
    }

    private void decisionsAndOrders(String id) {
        String decision = """
                {"charges":[{"number":1,"action":"OVERRIDE","outcome":"THIRD_LETTER","reason":"%s","comment":"%s",
                "certification":{"evidenceReliedOn":["%s"]}}]}""";
        post(API + "/" + id + "/decision", decision.formatted("NEW_EVIDENCE", canaries.text(), canaries.text()));
        post(API + "/" + id + "/decision", decision.formatted(canaries.text(), canaries.name(), canaries.name()));
        post(API + "/" + id + "/decision", decision.replace("\"number\":1", "\"number\":\"" + canaries.name() + "\""));
        post(
                API + "/" + id + "/sealing",
                "{\"kind\":\"" + canaries.name() + "\",\"courtOrder\":\"" + canaries.text() + "\"}");
        post(API + "/" + id + "/sealing", "{\"kind\":\"SEAL\",\"courtOrder\":\"" + canaries.text() + "\"}");
        send(
                "POST",
                "/api/v1/records/exports",
                "{\"reason\":\"" + canaries.text() + "\"}",
                "Authorization",
                demo("auditor"),
                "Content-Type",
                "application/json");
        send(
                "POST",
                "/api/v1/rule-sets/" + canaries.word() + "/versions/" + canaries.word() + "/activation",
                "{\"reason\":\"" + canaries.text() + "\"}",
                "Authorization",
                demo("approver"),
                "Content-Type",
                "application/json");
    }

    private void brokenCases() {
        String whole = canaries.facts();
        for (String broken : List.of(
                canaries.name(),
                whole.substring(0, whole.length() - 5),
                whole + canaries.text(),
                whole.replace("\"offense\":\"", "\"offense\":"),
                whole.replace("\"notes\"", "\"" + canaries.name() + "\""),
                whole.replace("SUFFOLK", canaries.name()),
                whole.replace("\"OTHER\"", "\"" + canaries.text() + "\""),
                whole.replace("\"2017-04-18\"", "\"" + canaries.text() + "\""),
                whole.replace("\"2017-04-18\"", canaries.date()),
                whole.replace("\"YES\"", "\"" + canaries.name() + "\""),
                whole.replace("\"court\"", "\"defendantRef\""),
                "{\"" + canaries.name() + "\":{\"" + canaries.text() + "\":[1e9,\"\\ud800\"]}}",
                "{\"district\":\"" + canaries.name() + "\",\"charges\":{\"" + canaries.docket() + "\":\""
                        + canaries.date() + "\"}}",
                whole.replace(" ", "\u2028"),
                whole.replace("the kestrel", "\\u001b[2J${jndi:ldap://kestrel} %n \\r\\n kestrel"))) {
            HttpResponse<String> answer = post(API, broken);
            assertThat(answer.statusCode()).as(broken).isEqualTo(400);
        }
        post(API, "{\"district\":\"ESSEX\",\"docketNumber\":\"" + canaries.docket() + "\",\"charges\":[{}]}");
        post(
                API,
                "{\"district\":\"SUFFOLK\",\"charges\":[{\"offense\":\""
                        + canaries.text().repeat(30_000) + "\"}]}");
    }

    private void parametersAndPaths() {
        for (String query : List.of("district", "outcome", "cursor", "size", "docketNumber", canaries.word())) {
            get(API + "?" + query + "=" + encoded(canaries.name()), PROSECUTOR);
            get(API + "?" + query + "=" + encoded(canaries.text() + "\r\n\u2028"), PROSECUTOR);
        }
        for (String path : List.of(API + "/", "/api/v1/records/", "/", "/problems/", "/actuator/", "/sign-in/")) {
            get(path + encoded(canaries.name()), PROSECUTOR);
            get(path + encoded(canaries.docket()) + ";" + canaries.word() + "=1", PROSECUTOR);
        }
        send("DELETE", API + "/" + canaries.docket(), null, "Authorization", PROSECUTOR);
    }

    private void headers() {
        for (String header : List.of(
                "X-Request-Id",
                "User-Agent",
                "Idempotency-Key",
                "Accept",
                "Accept-Language",
                "Content-Type",
                "Cookie",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "Forwarded",
                "Referer",
                "Origin",
                "Range",
                "If-None-Match",
                "traceparent")) {
            post(API, canaries.facts(), header, canaries.name());
            get(API, canaries.name(), header, canaries.text());
        }
        get(API, "Bearer " + canaries.word());
        get(
                API,
                "Bearer " + Base64.getUrlEncoder().encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8))
                        + "." + canaries.word() + ".");
        get(API, demo(canaries.name()));
        get(
                API,
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        ("prosecutor-suffolk:" + canaries.text()).getBytes(StandardCharsets.UTF_8)));
        get(API, "Basic " + canaries.word());
        post(API, canaries.facts(), "Content-Encoding", canaries.word());
    }

    private void forms() {
        HttpResponse<String> page = get("/sign-in", PROSECUTOR);
        String token = page.body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]*)\".*", "$1");
        String cookie = page.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
        String fields = "username=" + encoded(canaries.name()) + "&password=" + encoded(canaries.text());
        for (String form : List.of(fields, fields + "&_csrf=" + encoded(token), fields + "&_csrf=" + canaries.word())) {
            HttpResponse<String> answer = send(
                    "POST", "/sign-in", form, "Content-Type", "application/x-www-form-urlencoded", "Cookie", cookie);
            assertThat(answer.statusCode()).isIn(302, 303, 403);
        }
        send(
                "POST",
                "/sign-in",
                fields + "&x=" + canaries.text().repeat(2_000),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookie);
        send(
                "POST",
                "/sign-in",
                "--x\r\nContent-Disposition: form-data; name=\"" + canaries.name() + "\"\r\n\r\n" + canaries.text()
                        + "\r\n--x--\r\n",
                "Content-Type",
                "multipart/form-data; boundary=x",
                "Cookie",
                cookie);
    }

    /** What no client would send. */
    private void brokenRequests() {
        String host = "Host: x\r\n";
        for (String request : List.of(
                canaries.word().toUpperCase(java.util.Locale.ROOT) + " " + API + " HTTP/1.1\r\n" + host + "\r\n",
                "GET /" + canaries.name() + " HTTP/1.1\r\n" + host + "\r\n",
                "GET /<" + canaries.word() + "> HTTP/1.1\r\n" + host + "\r\n",
                "GET /%2f" + canaries.word() + " HTTP/1.1\r\n" + host + "\r\n",
                "GET /%zz" + canaries.word() + " HTTP/1.1\r\n" + host + "\r\n",
                "GET / " + canaries.word() + "\r\n" + host + "\r\n",
                "GET / HTTP/1.1\r\nHost: " + canaries.name() + "\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + canaries.name() + ": x\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + "X-A: " + canaries.name() + "\0\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + "X-A: " + canaries.text().repeat(500) + "\r\n\r\n",
                "POST " + API + " HTTP/1.1\r\n" + host + "Content-Length: " + canaries.word() + "\r\n\r\n",
                "POST " + API + " HTTP/1.1\r\n" + host + "Transfer-Encoding: " + canaries.word() + "\r\n\r\n",
                "POST " + API + " HTTP/1.1\r\n" + host + "Authorization: " + PROSECUTOR
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + canaries.word()
                        + "\r\n",
                "GET / HTTP/1.1\r\n" + host + "Cookie: JSESSIONID=" + canaries.word() + "\u00e9\"; \"" + canaries.name()
                        + "\r\n\r\n",
                "GET " + API + "?" + canaries.word() + "=%zz HTTP/1.1\r\n" + host + "Authorization: " + PROSECUTOR
                        + "\r\n\r\n")) {
            try (Wire wire = new Wire(URI.create(office.address("/")).getPort())) {
                wire.send(request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
                Wire.Answer answer = wire.read(Duration.ofSeconds(20));
                sent += answer.count();
                assertThat(answer.count()).as(request).isEqualTo(1);
                told.add(answer.text());
            }
        }
    }

    /** A database says the values of the row it refuses. */
    private void databaseFailures() {
        List<String> tables = tables();
        assertThat(tables).contains("records");
        String ofNewRows = database.vendor().equals("h2") ? "nocheck" : "not valid";
        int failed = 0;
        for (String table : tables) {
            asOwner("alter table " + table + " add constraint nothing check (1 = 0) " + ofNewRows);
            HttpResponse<String> answer = post(API, canaries.facts(), "Idempotency-Key", canaries.word() + table);
            failed += answer.statusCode() == 503 ? 1 : 0;
            get(API, demo(canaries.name()));
            asOwner("alter table " + table + " drop constraint nothing");
        }
        assertThat(failed).isGreaterThanOrEqualTo(2);
        office.whileNothingCanBeRecorded(() -> {
            assertThat(post(API, canaries.facts()).statusCode()).isEqualTo(503);
            get(API + "/" + canaries.word(), demo(canaries.name()));
        });
    }

    private List<String> tables() {
        List<String> tables = new ArrayList<>();
        asOwner("select 1");
        try (Connection connection = DriverManager.getConnection(database.url(), database.owner(), "");
                var found = connection.getMetaData().getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"
                })) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if (!table.startsWith("flyway")) {
                    tables.add(table);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    private void asOwner(String sql) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.owner(), "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> post(String path, String body, String... more) {
        List<String> headers = new ArrayList<>(List.of("Authorization", PROSECUTOR));
        if (more.length == 0 || !more[0].equals("Content-Type")) {
            headers.addAll(List.of("Content-Type", "application/json"));
        }
        headers.addAll(List.of(more));
        return send("POST", path, body, headers.toArray(String[]::new));
    }

    private HttpResponse<String> get(String path, String authorization, String... more) {
        List<String> headers = new ArrayList<>(List.of("Authorization", authorization));
        headers.addAll(List.of(more));
        return send("GET", path, null, headers.toArray(String[]::new));
    }

    private HttpResponse<String> send(
            String method, String path, @org.jspecify.annotations.Nullable String body, String... headers) {
        HttpResponse<String> answer = office.send(method, path, body, headers);
        sent++;
        told.add(answer.headers().map().toString());
        if (answer.statusCode() >= 300) {
            told.add(answer.body());
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
