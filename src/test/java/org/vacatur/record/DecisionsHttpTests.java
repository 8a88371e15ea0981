package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.assertProblem;
import static org.vacatur.office.RunningOffice.demo;
import static org.vacatur.office.RunningOffice.json;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.TestDatabase;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;

/** Decisions as a prosecutor makes them from outside, on each database. */
@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
class DecisionsHttpTests {
    private static final String RECOMMENDATIONS = "/api/v1/recommendations/";
    private static final String SUFFOLK = "prosecutor-suffolk";
    private static final String ACCEPT = charge("ACCEPT", "\"outcome\":\"SECOND_LETTER\",\"ground\":\"WOULD_NOT\"");
    private static final String OVERRIDE = charge(
            "OVERRIDE",
            "\"outcome\":\"OUT_OF_SCOPE\",\"reason\":\"RULE_WRONG\",\"comment\":\"A canary named Quillfeather.\"");
    private static final String DEFER = charge("DEFER", "\"reason\":\"WAITING_FOR_RECORDS\"");

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
    void a_decision_is_answered_with_where_all_of_them_are_read_and_is_read_there_byte_for_byte() {
        UUID id = recommended();
        HttpResponse<String> decided = decide(id, SUFFOLK, null, OVERRIDE);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
        assertThat(json(decided).at("/decidedBy/name").asString()).isEqualTo("Demo Prosecutor, Suffolk (invented)");
        String location = decided.headers().firstValue("Location").orElseThrow();
        assertThat(location).isEqualTo(RECOMMENDATIONS + id + "/decisions");
        String decision = json(decided).path("id").asString();
        String history = "{\"items\":[" + decided.body() + "],\"inForce\":[{\"number\":1,\"decisionId\":\"" + decision
                + "\"}]}";
        assertThat(get(location, SUFFOLK).body()).isEqualTo(history);
        assertThat(get(location, "auditor").body()).isEqualTo(history);
        assertThat(office.recorded("DECISION").toString()).contains(decision).doesNotContain("Quillfeather", "Demo");
    }

    @Test
    void what_cannot_be_decided_so_is_answered_with_each_place() {
        UUID id = recommended();
        HttpResponse<String> answer =
                decide(id, SUFFOLK, null, charge("ACCEPT", "\"outcome\":\"THIRD_LETTER\",\"comment\":\" \""));
        assertProblem(answer, ProblemType.NOT_DECIDABLE);
        assertThat(json(answer).path("errors").valueStream().map(each -> each.path("pointer").asString()))
                .containsExactlyInAnyOrder(
                        "/charges/0/outcome", "/charges/0/certification", "/charges/0/comment");
        assertProblem(decide(id, SUFFOLK, null, "{\"charges\":[]}"), ProblemType.INVALID_FACTS);
        assertProblem(
                decide(id, SUFFOLK, null, "{\"charges\":[{\"number\":1,\"action\":\"ACCEPT\",\"decidedBy\":\"me\"}]}"),
                ProblemType.INVALID_FACTS);
        assertThat(json(get(RECOMMENDATIONS + id + "/decisions", SUFFOLK)).path("items").isEmpty())
                .isTrue();
    }

    @Test
    void a_key_answers_the_same_decision_again_and_no_other() {
        UUID id = recommended();
        HttpResponse<String> first = decide(id, SUFFOLK, "the-key", ACCEPT);
        decide(id, SUFFOLK, null, DEFER);
        HttpResponse<String> again = decide(id, SUFFOLK, "the-key", ACCEPT);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertProblem(decide(id, SUFFOLK, "the-key", DEFER), ProblemType.KEY_USED);
    }

    @Test
    void a_case_of_another_district_is_refused_as_one_that_is_not_there_and_the_refusal_is_recorded() {
        UUID id = recommended();
        UUID absent = UUID.randomUUID();
        for (UUID each : List.of(id, absent)) {
            HttpResponse<String> answer = decide(each, "prosecutor-essex", null, ACCEPT);
            assertProblem(answer, ProblemType.NOT_FOUND);
            assertThat(json(answer).path("detail").asString()).isEqualTo("No recommendation of this id is recorded.");
            List<JsonNode> refusals = office.recorded("REFUSED_ACCESS");
            JsonNode refusal = refusals.get(refusals.size() - 1);
            assertThat(refusal.path("object").asString()).isEqualTo(each.toString());
            assertThat(refusal.path("details").toString()).isEqualTo("{\"operation\":\"decide\",\"why\":\"NOT_FOUND\"}");
        }
    }

    @Test
    void counts_are_shown_to_who_works_on_rules_and_name_nobody() {
        decide(recommended(), SUFFOLK, null, OVERRIDE);
        for (String by : List.of("RULE", "DISTRICT", "REVIEWER")) {
            HttpResponse<String> counts = get("/api/v1/decisions/statistics?by=" + by, "legal-editor");
            assertThat(counts.statusCode()).as(counts.body()).isEqualTo(200);
            assertThat(json(counts).at("/items/0/overridden").asInt()).isPositive();
            assertThat(counts.body()).doesNotContain("Demo");
            assertThat(json(get("/api/v1/decisions/statistics?by=" + by, "prosecutor-bristol"))
                            .path("items")
                            .isEmpty())
                    .isTrue();
        }
        assertProblem(get("/api/v1/decisions/statistics", "legal-editor"), ProblemType.INVALID_REQUEST);
    }

    @Test
    void a_sealed_case_is_absent_everywhere() {
        UUID id = recommended();
        decide(id, SUFFOLK, "to-be-sealed", ACCEPT);
        String order = "{\"kind\":\"EXPUNGED\",\"courtOrder\":\"Invented Court, 1 March 2017, paper 12\"}";
        assertProblem(send(id + "/sealing", "prosecutor-essex", null, order), ProblemType.NOT_FOUND);
        HttpResponse<String> sealed = send(id + "/sealing", SUFFOLK, "sealing-key", order);
        assertThat(sealed.statusCode()).as(sealed.body()).isEqualTo(200);
        assertThat(json(sealed).path("recommendationId").asString()).isEqualTo(id.toString());
        assertThat(send(id + "/sealing", SUFFOLK, "sealing-key", order).body()).isEqualTo(sealed.body());
        assertProblem(get(RECOMMENDATIONS + id, SUFFOLK), ProblemType.NOT_FOUND);
        assertProblem(get(RECOMMENDATIONS + id + "/decisions", "auditor"), ProblemType.NOT_FOUND);
        assertProblem(decide(id, SUFFOLK, "to-be-sealed", ACCEPT), ProblemType.NOT_FOUND);
        assertProblem(send(id + "/sealing", SUFFOLK, null, order), ProblemType.NOT_FOUND);
        JsonNode records = json(get("/api/v1/records?object=" + id, "auditor")).path("items");
        assertThat(records.valueStream().map(each -> each.path("type").asString()))
                .contains("RECOMMENDATION", "DECISION", "EXPUNGEMENT");
    }

    private UUID recommended() {
        return office.recommended(demo(SUFFOLK));
    }

    private HttpResponse<String> decide(UUID id, String account, String key, String body) {
        return send(id + "/decision", account, key, body);
    }

    private HttpResponse<String> send(String path, String account, String key, String body) {
        List<String> headers =
                new ArrayList<>(List.of("Authorization", demo(account), "Content-Type", "application/json"));
        if (key != null) {
            headers.addAll(List.of("Idempotency-Key", key));
        }
        return office.post(RECOMMENDATIONS + path, body, headers.toArray(String[]::new));
    }

    private HttpResponse<String> get(String path, String account) {
        return office.get(path, "Authorization", demo(account));
    }

    private static String charge(String action, String more) {
        return "{\"charges\":[{\"number\":1,\"action\":\"" + action + "\"," + more + "}]}";
    }
}
