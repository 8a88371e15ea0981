package org.vacatur.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.caseOf;
import static org.vacatur.office.RunningOffice.demo;
import static org.vacatur.office.RunningOffice.json;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.Duration;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vacatur.office.RunningOffice;

/** What whoever watches over the service is told. */
class WatchingTests {
    private static final String API = "/api/v1/recommendations";

    private RunningOffice office;

    @BeforeEach
    void start() {
        office = RunningOffice.local();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void metrics_count_what_was_answered_and_name_no_more_than_patterns() {
        office.recommended(demo("prosecutor-suffolk"));
        office.post(
                API, caseOf("ESSEX"), "Authorization", demo("prosecutor-suffolk"), "Content-Type", "application/json");
        for (int i = 0; i < 30; i++) {
            office.get("/unknown/" + i);
            office.get(API + "/" + i, "Authorization", demo("prosecutor-suffolk"));
            office.get(API + "/x" + i + "/y", "Authorization", demo("prosecutor-suffolk"));
            raw("ODD" + i + " / HTTP/1.1");
        }
        String metrics = office.get("/actuator/prometheus", "Authorization", demo("administrator"))
                .body();
        assertThat(metrics)
                .contains(
                        "vacatur_charges_answered_total{outcome=\"SECOND_LETTER\"} 1.0",
                        "vacatur_charges_answered_total{outcome=\"THIRD_LETTER\"} 0.0",
                        "vacatur_refusals_total{why=\"DISTRICT\"} 1.0",
                        "vacatur_doors_refused_total{limit=\"requests-at-once\"} 0.0")
                .containsPattern("vacatur_records [1-9]");
        assertThat(labels(metrics, "uri"))
                .isSubsetOf("/**", "UNKNOWN", "NOT_FOUND", "REDIRECTION", "root", API, API + "/{id}");
        assertThat(labels(metrics, "method")).isSubsetOf("GET", "POST", "UNKNOWN");
        assertThat(metrics).doesNotContain("SUFFOLK", "ESSEX", "prosecutor", "district");
    }

    @Test
    void without_the_store_the_service_is_alive_but_not_ready_and_tells_nobody_why() {
        assertThat(office.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        office.context().getBean(HikariDataSource.class).close();
        assertThat(office.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        var notReady = office.get("/actuator/health/readiness");
        assertThat(notReady.statusCode()).isEqualTo(503);
        assertThat(json(notReady).propertyNames()).containsExactly("status");
    }

    private void raw(String firstLine) {
        try (Wire wire = new Wire(URI.create(office.address("/")).getPort())) {
            wire.send(firstLine + "\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(wire.read(Duration.ofSeconds(20)).status()).isBetween(400, 499);
        }
    }

    private static TreeSet<String> labels(String metrics, String name) {
        TreeSet<String> values = new TreeSet<>();
        Matcher label = Pattern.compile("http_server_requests_seconds_count\\{.*?\\b" + name + "=\"([^\"]*)\"")
                .matcher(metrics);
        while (label.find()) {
            values.add(label.group(1));
        }
        assertThat(values).isNotEmpty();
        return values;
    }
}
