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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.TestDatabase;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The service as it is reached from outside: the real rules, a real server, a real store of each kind. */
@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
class RecommendationHttpTests {
    private static final String PATH = "/api/v1/recommendations";
    private static final String SEARCH = PATH + "/search";
    private static final String CASE = """
            {"docketNumber":"0938CR001515","district":"ESSEX","asOf":"2017-03-01","charges":[{"number":1,
            "offense":"DRUG, POSSESS CLASS B c94C \u00a734","disposition":"Guilty Plea","dispositionDate":"2010-11-03",
            "certificates":[{"laboratory":"HINTON","dookhanRole":"PRIMARY","signedByDookhanOn":"2010-08-19"}],
            "officeDecision":{"wouldReprosecute":"NO"}}]}
            """;
    private static final String LEAST = "{\"district\":\"ESSEX\",\"charges\":[{}]}";
    private static final String PROSECUTOR = RunningOffice.demo("prosecutor-essex");
    private static final int LIMIT = 1_048_576;

    private final HttpClient http = HttpClient.newHttpClient();

    private static RunningOffice office;

    @Parameter
    private TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        office = RunningOffice.local(database);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        office.close();
    }

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
    void a_list_is_paged_by_the_link_and_the_cursor_of_the_next_page() {
        List<String> newestFirst = recommended(5, "0938CR001515");
        List<String> seen = new ArrayList<>();
        String next = PATH + "?size=2&district=ESSEX&outcome=SECOND_LETTER";
        while (next != null && seen.size() < newestFirst.size()) {
            HttpResponse<String> page = get(next);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            seen.addAll(ids(page));
            next = page.headers()
                    .firstValue("Link")
                    .map(each -> each.substring(1, each.indexOf(">; rel=\"next\"")))
                    .orElse(null);
            if (next != null) {
                assertThat(next).contains("cursor=" + json(page).path("next").asString() + "&");
            }
        }
        assertThat(seen).startsWith(newestFirst.toArray(String[]::new));
        assertThat(ids(get(PATH + "?district=SUFFOLK"))).isEmpty();
        assertProblem(get(PATH + "?docketNumber=0938CR001515"), ProblemType.INVALID_REQUEST);
    }

    @Test
    void a_docket_is_found_page_by_page_and_its_number_stands_in_no_address() {
        String docket = "0938 CR & 1515/\u00a7 \"x\"";
        List<String> newestFirst = recommended(3, docket.replace("\"", "\\\""));
        recommended(1, "another docket");
        ObjectNode search = ContractJson.mapper().createObjectNode();
        search.put("docketNumber", docket).put("district", "ESSEX").put("outcome", "SECOND_LETTER");
        assertThat(ids(post(SEARCH, search.toString()))).isEqualTo(newestFirst);
        HttpResponse<String> page = post(SEARCH, search.put("size", 2).toString());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.headers().firstValue("Link")).isEmpty();
        assertThat(ids(page)).isEqualTo(newestFirst.subList(0, 2));
        search.put("cursor", json(page).path("next").asString());
        HttpResponse<String> last = post(SEARCH, search.toString());
        assertThat(ids(last)).isEqualTo(newestFirst.subList(2, 3));
        assertThat(json(last).has("next")).isFalse();
        assertThat(ids(post(SEARCH, search.put("outcome", "FIRST_LETTER").toString())))
                .isEmpty();
    }

    @Test
    void an_empty_search_is_for_everything_within_reach() {
        List<String> newestFirst = recommended(2, "x");
        assertThat(ids(post(SEARCH, "{}"))).startsWith(newestFirst.toArray(String[]::new));
        HttpRequest.Builder suffolk = HttpRequest.newBuilder(URI.create(office.address(SEARCH)))
                .header("Authorization", RunningOffice.demo("prosecutor-suffolk"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"docketNumber\":\"x\",\"district\":\"ESSEX\"}"));
        assertThat(ids(send(suffolk))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "docketNumer;x,/?1", "size;0,/size", "size;\"5\",/size", "cursor;\"abc\",/cursor", "outcome;\"LETTER\",/outcome",
        "district;null,/district"
    })
    void a_search_that_the_contract_does_not_allow_is_refused_with_its_place(String member, String pointer) {
        String[] parts = member.split(";");
        String value = parts[1].equals("x") ? "\"x\"" : parts[1];
        HttpResponse<String> answer = post(SEARCH, "{\"" + parts[0] + "\":" + value + "}");
        assertProblem(answer, ProblemType.INVALID_FACTS);
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void that_an_auditor_searched_is_recorded() {
        List<String> newestFirst = recommended(1, "audited");
        HttpRequest.Builder auditor = HttpRequest.newBuilder(URI.create(office.address(SEARCH)))
                .header("Authorization", RunningOffice.demo("auditor"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"docketNumber\":\"audited\"}"));
        assertThat(ids(send(auditor))).isEqualTo(newestFirst);
        List<JsonNode> readings = office.recorded("READING");
        JsonNode reading = readings.get(readings.size() - 1);
        assertThat(reading.at("/details/operation").asString()).isEqualTo("searchRecommendations");
        assertThat(reading.path("object").asString()).isEqualTo(newestFirst.get(0));
        assertThat(reading.toString()).doesNotContain("audited");
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
        office.whileNothingCanBeRecorded(() -> {
            HttpResponse<String> answer = post(PATH, CASE);
            assertProblem(answer, ProblemType.NOT_RECORDED);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).doesNotContain("SECOND_LETTER", "select", "insert", "org.");
        });
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
        return office.recorded("RECOMMENDATION").size();
    }

    /** Records cases of one docket; the newest comes first. */
    private List<String> recommended(int count, String docket) {
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            newestFirst.add(
                    0,
                    json(post(PATH, CASE.replace("0938CR001515", docket)))
                            .path("id")
                            .asString());
        }
        return newestFirst;
    }

    private static List<String> ids(HttpResponse<String> page) {
        return json(page)
                .path("items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
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
        return HttpRequest.newBuilder(URI.create(office.address(path)))
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
