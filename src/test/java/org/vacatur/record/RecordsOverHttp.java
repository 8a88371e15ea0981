package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.caseOf;
import static org.vacatur.office.RunningOffice.demo;
import static org.vacatur.office.RunningOffice.json;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.vacatur.TestDatabase;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;

/** Records as they are reached from outside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RecordsOverHttp {
    private static final String RECOMMENDATIONS = "/api/v1/recommendations";
    private static final String RECORDS = "/api/v1/records";

    private final TestDatabase database;
    private RunningOffice office;

    RecordsOverHttp(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        office = RunningOffice.local(database);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void a_recommendation_is_read_again_byte_for_byte_and_its_record_names_what_it_was_made_with() {
        HttpResponse<String> posted = recommend(null, "SUFFOLK");
        String location = posted.headers().firstValue("Location").orElseThrow();
        assertThat(get(location, "prosecutor-suffolk").body()).isEqualTo(posted.body());
        String id = json(posted).path("id").asString();
        JsonNode entries = json(get(RECORDS + "?object=" + id, "auditor")).path("items");
        assertThat(entries.size()).isEqualTo(1);
        JsonNode record = org.vacatur.contract.ContractJson.mapper()
                .readTree(entries.path(0).path("record").asString());
        assertThat(record.at("/actor/subject").asString()).isEqualTo("prosecutor-suffolk");
        assertThat(record.at("/details/ruleSetVersion").asString())
                .isEqualTo(json(posted).at("/ruleSet/version").asString());
        assertThat(record.at("/details/engine").asString()).startsWith("Drools 10");
        assertThat(record.at("/details/outcomes/0/outcome").asString()).isEqualTo("SECOND_LETTER");
        assertThat(entries.path(0).path("record").asString()).doesNotContain("0938CR001515", "DRUG, POSSESS", "Guilty");
    }

    @Test
    void the_same_request_fifty_times_at_once_under_one_key_is_one_recommendation() throws Exception {
        long before = recommendations();
        Set<String> answers = new TreeSet<>();
        ExecutorService callers = Executors.newFixedThreadPool(10);
        try {
            List<Callable<String>> requests = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                requests.add(() -> recommend("fifty", "SUFFOLK").body());
            }
            for (Future<String> each : callers.invokeAll(requests)) {
                answers.add(each.get());
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(answers).hasSize(1);
        assertThat(recommendations()).isEqualTo(before + 1);
    }

    @Test
    void a_key_stands_for_one_request_of_one_caller() {
        HttpResponse<String> first = recommend("one key", "SUFFOLK");
        assertThat(first.statusCode()).as("a key with a space").isEqualTo(400);
        first = recommend("one-key", "SUFFOLK");
        assertThat(first.statusCode()).isEqualTo(201);
        HttpResponse<String> other = office.post(
                RECOMMENDATIONS,
                caseOf("SUFFOLK").replace("0938CR001515", "0938CR001516"),
                headers("prosecutor-suffolk", "one-key"));
        RunningOffice.assertProblem(other, ProblemType.KEY_USED);
        HttpResponse<String> otherPolicy = office.post(
                RECOMMENDATIONS + "?countyPolicy=OFF", caseOf("SUFFOLK"), headers("prosecutor-suffolk", "one-key"));
        RunningOffice.assertProblem(otherPolicy, ProblemType.KEY_USED);
        HttpResponse<String> somebodyElse =
                office.post(RECOMMENDATIONS, caseOf("ESSEX"), headers("prosecutor-essex", "one-key"));
        assertThat(somebodyElse.statusCode()).isEqualTo(201);
    }

    @Test
    void an_auditors_reading_is_recorded_and_a_prosecutors_own_is_not() {
        String id = json(recommend(null, "SUFFOLK")).path("id").asString();
        get(RECOMMENDATIONS + "/" + id, "prosecutor-suffolk");
        int before = office.recorded("READING").size();
        assertThat(get(RECOMMENDATIONS + "/" + id, "auditor").statusCode()).isEqualTo(200);
        List<JsonNode> readings = office.recorded("READING");
        assertThat(readings).hasSize(before + 1);
        assertThat(readings.get(before).path("object").asString()).isEqualTo(id);
    }

    @Test
    void records_come_page_by_page_newest_first_and_a_prosecutor_sees_those_of_the_own_district() {
        for (int i = 0; i < 5; i++) {
            recommend(null, "SUFFOLK");
            recommend(null, "ESSEX");
        }
        List<Long> seen = new ArrayList<>();
        String next = RECORDS + "?type=RECOMMENDATION&size=2";
        while (next != null) {
            HttpResponse<String> page = get(next, "prosecutor-suffolk");
            json(page).path("items").forEach(each -> {
                assertThat(each.path("district").asString()).isEqualTo("SUFFOLK");
                seen.add(Long.valueOf(each.path("sequence").asString()));
            });
            next = page.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void an_export_is_recorded_with_its_reason_and_ends_in_a_checkpoint() {
        recommend(null, "SUFFOLK");
        HttpResponse<String> export = office.post(
                RECORDS + "/exports",
                "{\"reason\":\"A look at everything\",\"contents\":true}",
                headers("auditor", null));
        assertThat(export.statusCode()).as(export.body()).isEqualTo(200);
        assertThat(export.body())
                .startsWith("vacatur-export 1\ncontents yes\nrecord ")
                .contains("\ncheckpoint\n");
        List<JsonNode> exports = office.recorded("EXPORT");
        assertThat(export.body())
                .contains(exports.get(exports.size() - 1).path("object").asString());
        HttpResponse<String> withoutReason =
                office.post(RECORDS + "/exports", "{\"contents\":true}", headers("auditor", null));
        RunningOffice.assertProblem(withoutReason, ProblemType.INVALID_FACTS);
    }

    @Test
    void nothing_is_answered_when_it_cannot_be_recorded() {
        String id = json(recommend(null, "SUFFOLK")).path("id").asString();
        office.whileNothingCanBeRecorded(() -> {
            RunningOffice.assertProblem(recommend(null, "SUFFOLK"), ProblemType.NOT_RECORDED);
            RunningOffice.assertProblem(get(RECOMMENDATIONS + "/" + id, "auditor"), ProblemType.NOT_RECORDED);
            RunningOffice.assertProblem(
                    get(RECOMMENDATIONS + "/" + UUID.randomUUID(), "prosecutor-suffolk"), ProblemType.NOT_RECORDED);
        });
        assertThat(recommend(null, "SUFFOLK").statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> recommend(String key, String district) {
        return office.post(
                RECOMMENDATIONS,
                caseOf(district),
                headers("prosecutor-" + district.toLowerCase(java.util.Locale.ROOT), key));
    }

    private HttpResponse<String> get(String path, String account) {
        return office.get(path, "Authorization", demo(account));
    }

    private long recommendations() {
        return office.recorded("RECOMMENDATION").size();
    }

    private static String[] headers(String account, String key) {
        List<String> headers =
                new ArrayList<>(List.of("Authorization", demo(account), "Content-Type", "application/json"));
        if (key != null) {
            headers.addAll(List.of("Idempotency-Key", key));
        }
        return headers.toArray(String[]::new);
    }
}
