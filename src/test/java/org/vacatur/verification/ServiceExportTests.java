package org.vacatur.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.caseOf;
import static org.vacatur.office.RunningOffice.demo;
import static org.vacatur.office.RunningOffice.json;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.TestDatabase;
import org.vacatur.office.RunningOffice;

/** What the service exports, on each database, through the verifiers that share no code with it. */
class ServiceExportTests {
    private static final BothVerifiers VERIFIERS = new BothVerifiers();
    private static final String RECOMMENDATIONS = "/api/v1/recommendations";

    @AfterAll
    static void endPython() {
        VERIFIERS.close();
    }

    @ParameterizedTest
    @MethodSource("org.vacatur.TestDatabase#each")
    void what_the_service_exports_holds_also_after_a_case_was_sealed(TestDatabase database) {
        try (RunningOffice office = RunningOffice.local(database)) {
            String key = get(office, "/api/v1/records/public-key");
            String id = recommend(office);
            recommend(office);
            assertThat(VERIFIERS.verify(key, export(office, true, null)))
                    .isInstanceOfSatisfying(
                            Verification.Holds.class,
                            it -> assertThat(it.contents()).isTrue());
            String before = get(office, "/api/v1/records/checkpoint");
            seal(office, id);
            String export = export(office, true, null);
            assertThat(VERIFIERS.verify(key, export, before)).isInstanceOf(Verification.Holds.class);
            assertThat(VERIFIERS.verify(key, export.replace("\"type\":\"SEALING\"", "\"type\":\"READING\"")))
                    .isInstanceOf(Verification.Broken.class);
            assertThat(VERIFIERS.verify(key, export(office, false, null), before))
                    .isInstanceOfSatisfying(
                            Verification.Holds.class,
                            it -> assertThat(it.contents()).isFalse());
        }
    }

    private static void seal(RunningOffice office, String id) {
        HttpResponse<String> sealed = office.post(
                RECOMMENDATIONS + "/" + id + "/sealing",
                "{\"kind\":\"SEALED\",\"courtOrder\":\"Order of 2026-03-02\"}",
                headers("prosecutor-suffolk", "seal-" + id));
        assertThat(sealed.statusCode()).as(sealed.body()).isEqualTo(200);
    }

    private static String recommend(RunningOffice office) {
        HttpResponse<String> made =
                office.post(RECOMMENDATIONS, caseOf("SUFFOLK"), headers("prosecutor-suffolk", null));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made).path("id").asString();
    }

    private static String export(RunningOffice office, boolean contents, String idempotencyKey) {
        HttpResponse<String> export = office.post(
                "/api/v1/records/exports",
                "{\"reason\":\"A look at everything\",\"contents\":" + contents + "}",
                headers("auditor", idempotencyKey));
        assertThat(export.statusCode()).as(export.body()).isEqualTo(200);
        return export.body();
    }

    private static String get(RunningOffice office, String path) {
        return office.get(path, "Authorization", demo("auditor")).body();
    }

    private static String[] headers(String account, String idempotencyKey) {
        List<String> headers =
                new ArrayList<>(List.of("Authorization", demo(account), "Content-Type", "application/json"));
        if (idempotencyKey != null) {
            headers.addAll(List.of("Idempotency-Key", idempotencyKey));
        }
        return headers.toArray(String[]::new);
    }
}
