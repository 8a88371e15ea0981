package org.vacatur.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.ProblemType;
import tools.jackson.databind.JsonNode;

/** The service as it is reached from outside: the real rules, a real server, a real store. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vacatur.samples=false",
            "vacatur.compiled-rules=",
            "spring.datasource.url=jdbc:h2:mem:http;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class RecommendationHttpTests {
    private static final String PATH = "/api/v1/recommendations";
    private static final String CASE = """
            {"docketNumber":"0938CR001515","district":"ESSEX","asOf":"2017-03-01","charges":[{"number":1,
            "offense":"DRUG, POSSESS CLASS B c94C \u00a734","disposition":"Guilty Plea","dispositionDate":"2010-11-03",
            "certificates":[{"laboratory":"HINTON","dookhanRole":"PRIMARY","signedByDookhanOn":"2010-08-19"}],
            "officeDecision":{"wouldReprosecute":"NO"}}]}
            """;
    private static final String LEAST = "{\"district\":\"ESSEX\",\"charges\":[{}]}";
    private static final String PROSECUTOR = "Basic "
            + Base64.getEncoder().encodeToString("prosecutor-essex:demo".getBytes(StandardCharsets.UTF_8));
    private static final int LIMIT = 1_048_576;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_case_is_recommended_recorded_and_read_again_byte_for_byte() {
        HttpResponse<String> posted = post(PATH, CASE);
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        assertThat(contentType(posted)).isEqualTo("application/json");
        assertThat(posted.headers().firstValue("Cache-Control")).contains("no-store");
        String location = posted.headers().firstValue("Location").orElseThrow();
        JsonNode answer = json(posted);
        assertThat(location).isEqualTo(PATH + "/" + answer.path("id").asString());
        assertThat(answer.at("/charges/0/outcome").asString()).isEqualTo("SECOND_LETTER");
        assertThat(answer.at("/charges/0/findings").size()).isPositive();
        HttpResponse<String> again = get(location);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(posted.body());
    }

    @Test
    void a_dry_run_is_answered_and_not_recorded() {
        long before = recorded();
        HttpResponse<String> answer = post(PATH + "?dryRun=true", CASE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).has("id")).isFalse();
        assertThat(json(answer).has("recordedAt")).isFalse();
        assertThat(recorded()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"OFF,OFF", "BRISTOL,BRISTOL_FOR_COMPARISON", "OWN,ESSEX"})
    void the_criteria_asked_for_are_named_in_the_answer(String asked, String named) {
        HttpResponse<String> answer = post(PATH + "?dryRun=true&countyPolicy=" + asked, CASE);
        assertThat(json(answer).at("/ruleSet/officePolicy").asString()).isEqualTo(named);
    }

    static Stream<Arguments> refused() {
        String wrong = "{\"district\":\"ESSEX\",\"charges\":[{%s}]}";
        return Stream.of(
                Arguments.of("hello", List.of("")),
                Arguments.of("\ufeff" + LEAST, List.of("")),
                Arguments.of(LEAST + " x", List.of("")),
                Arguments.of("{}", List.of("/district", "/charges")),
                Arguments.of("{\"district\":\"ESEX\",\"charges\":[]}", List.of("/district", "/charges")),
                Arguments.of(
                        wrong.formatted("\"dispostion\":\"x\",\"number\":0"),
                        List.of("/charges/0/?1", "/charges/0/number")),
                Arguments.of(
                        wrong.formatted("\"number\":NaN,\"number\":1"),
                        List.of("/charges/0/number", "/charges/0/number")),
                Arguments.of(wrong.formatted("\"number\":1e1000000000"), List.of("/charges/0/number")),
                Arguments.of(
                        wrong.formatted("\"dispositionDate\":\"2017-02-30\""), List.of("/charges/0/dispositionDate")),
                Arguments.of(wrong.formatted("\"offense\":\"\\ud800\""), List.of("/charges/0/offense")),
                Arguments.of(wrong.formatted("\"number\":1},{\"number\":1"), List.of("/charges/1/number")),
                Arguments.of(
                        "{\"district\":\"ESSEX\",\"charges\":[{\"certificates\":" + "[".repeat(62) + "]".repeat(62)
                                + "}]}",
                        List.of("/charges/0/certificates/0" + "/0".repeat(60), "/charges/0/certificates/0")));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String body, List<String> pointers) {
        long before = recorded();
        HttpResponse<String> answer = post(PATH, body);
        assertProblem(answer, ProblemType.INVALID_FACTS);
        assertThat(json(answer)
                        .path("errors")
                        .valueStream()
                        .map(each -> each.path("pointer").asString()))
                .containsExactlyInAnyOrderElementsOf(pointers);
        assertThat(recorded()).isEqualTo(before);
    }

    @Test
    void a_body_that_is_not_utf_8_or_is_empty_is_refused() {
        byte[] latin = CASE.getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(
                send(to(PATH).POST(BodyPublishers.ofByteArray(latin)).header("Content-Type", "application/json")),
                ProblemType.INVALID_FACTS);
        assertProblem(post(PATH, ""), ProblemType.INVALID_FACTS);
    }

    @Test
    void a_body_of_the_limit_is_read_and_one_byte_more_is_too_large_plain_and_chunked() {
        long before = recorded();
        byte[] atLimit = (LEAST + " ".repeat(LIMIT - LEAST.length())).getBytes(StandardCharsets.UTF_8);
        byte[] over = (LEAST + " ".repeat(LIMIT - LEAST.length() + 1)).getBytes(StandardCharsets.UTF_8);
        assertThat(postBytes("?dryRun=true", BodyPublishers.ofByteArray(atLimit))
                        .statusCode())
                .isEqualTo(200);
        assertThat(postBytes("?dryRun=true", chunked(atLimit)).statusCode()).isEqualTo(200);
        assertProblem(postBytes("", BodyPublishers.ofByteArray(over)), ProblemType.TOO_LARGE);
        assertProblem(postBytes("", chunked(over)), ProblemType.TOO_LARGE);
        assertThat(recorded()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "?size=0,size", "?size=201,size", "?size=x,size", "?size=1&size=2,size", "?district=ESEX,district",
        "?outcome=LETTER,outcome", "?cursor=abc,cursor", "?distrct=ESSEX,?1", "/123,id", "/1-1-1-1-1,id"
    })
    void a_parameter_that_the_contract_does_not_allow_is_refused_by_its_name(String query, String name) {
        HttpResponse<String> answer = get(PATH + query);
        assertProblem(answer, ProblemType.INVALID_REQUEST);
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo(name);
    }

    @Test
    void every_wrong_parameter_is_listed_and_what_was_meant_is_named() {
        HttpResponse<String> answer = post(PATH + "?dryrun=true&countyPolicy=OTHER", CASE);
        assertProblem(answer, ProblemType.INVALID_REQUEST);
        assertThat(answer.body()).contains("did you mean dryRun?", "allowed are OWN, OFF, SUFFOLK");
        assertThat(json(answer).path("errors").size()).isEqualTo(2);
    }

    @Test
    void a_list_is_paged_by_the_link_to_the_next_page() {
        jdbc.sql("delete from recommendation_outcomes").update();
        jdbc.sql("delete from recommendations").update();
        String docket = "0938 CR & 1515/\u00a7";
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            newestFirst.add(
                    0,
                    json(post(PATH, CASE.replace("0938CR001515", docket)))
                            .path("id")
                            .asString());
        }
        List<String> seen = new ArrayList<>();
        String next = PATH + "?size=2&district=ESSEX&outcome=SECOND_LETTER&docketNumber="
                + java.net.URLEncoder.encode(docket, StandardCharsets.UTF_8);
        while (next != null) {
            HttpResponse<String> page = get(next);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            json(page)
                    .path("items")
                    .valueStream()
                    .forEach(each -> seen.add(each.path("id").asString()));
            next = page.headers()
                    .firstValue("Link")
                    .map(each -> each.substring(1, each.indexOf(">; rel=\"next\"")))
                    .orElse(null);
        }
        assertThat(seen).isEqualTo(newestFirst);
        assertThat(json(get(PATH + "?district=SUFFOLK")).path("items").size()).isZero();
    }

    @Test
    void what_is_not_here_or_not_possible_is_said_as_a_problem() {
        assertProblem(get(PATH + "/" + UUID.randomUUID()), ProblemType.NOT_FOUND);
        assertProblem(get("/api/v1/nothing"), ProblemType.NOT_FOUND);
        assertProblem(get("/problems/none"), ProblemType.NOT_FOUND);
        HttpResponse<String> deleted = send(to(PATH).DELETE());
        assertProblem(deleted, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(deleted.headers().firstValue("Allow").orElse("")).contains("POST");
        assertProblem(send(to(PATH).GET().header("Accept", "text/html")), ProblemType.NOT_ACCEPTABLE);
        assertProblem(
                send(to(PATH).POST(BodyPublishers.ofString(CASE)).header("Content-Type", "text/plain")),
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
        assertProblem(send(to(PATH).POST(BodyPublishers.ofString(CASE))), ProblemType.UNSUPPORTED_MEDIA_TYPE);
        assertProblem(
                send(to(PATH).POST(BodyPublishers.ofString(CASE))
                        .header("Content-Type", "application/json;charset=utf-16")),
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
        assertProblem(
                send(to(PATH).POST(BodyPublishers.ofString(CASE))
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")),
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void what_cannot_be_recorded_is_not_answered() {
        jdbc.sql("alter table recommendation_outcomes rename to away").update();
        try {
            HttpResponse<String> answer = post(PATH, CASE);
            assertProblem(answer, ProblemType.NOT_RECORDED);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).doesNotContain("SECOND_LETTER", "select", "insert", "org.");
        } finally {
            jdbc.sql("alter table away rename to recommendation_outcomes").update();
        }
    }

    @Test
    void the_contract_and_a_page_for_each_kind_of_problem_are_served() {
        assertThat(get("/openapi.yaml").body()).startsWith("openapi: 3.1.0");
        for (ProblemType type : ProblemType.values()) {
            assertThat(get(type.address()).body()).contains(type.title());
        }
    }

    @Test
    void health_is_told_and_nothing_else_of_the_inside() {
        assertThat(json(get("/actuator/health")).path("status").asString()).isEqualTo("UP");
        assertThat(json(get("/actuator/health/readiness")).path("status").asString())
                .isEqualTo("UP");
        assertProblem(get("/actuator/env"), ProblemType.NOT_FOUND);
        assertProblem(get("/actuator"), ProblemType.NOT_FOUND);
    }

    private void assertProblem(HttpResponse<String> answer, ProblemType type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(type.status());
        assertThat(contentType(answer)).isEqualTo("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(json(answer).path("type").asString()).isEqualTo(type.address());
        assertThat(json(answer).path("status").asInt()).isEqualTo(type.status());
    }

    private static String contentType(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private long recorded() {
        return jdbc.sql("select count(*) from recommendations")
                .query(Long.class)
                .single();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return ContractJson.mapper().readTree(answer.body());
    }

    private HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    private HttpResponse<String> post(String path, String body) {
        return send(to(path).POST(BodyPublishers.ofString(body)).header("Content-Type", "application/json"));
    }

    private HttpResponse<String> postBytes(String query, BodyPublisher body) {
        return send(to(PATH + query).POST(body).header("Content-Type", "application/json"));
    }

    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", PROSECUTOR);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
