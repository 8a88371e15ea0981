package org.vacatur.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.docket.web.DocketClient.count;
import static org.vacatur.docket.web.DocketClient.files;
import static org.vacatur.docket.web.DocketClient.json;
import static org.vacatur.docket.web.DocketClient.ok;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.run.DocketSettings;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;

/** Cases of a docket are sealed before, while and after it runs: nothing of them is left, and both sums hold. Every case is invented. */
abstract class DocketSealingOverHttp {
    private static final String SECOND = "SECOND_LETTER_PROPOSED";
    private static final List<String> TABLES =
            List.of("docket_cases", "docket_charges", "docket_listed", "docket_rejects", "docket_corrections");

    private final RunningOffice office;
    private final DocketClient suffolk;
    private final CountyFile county;
    private final JdbcClient owner;

    DocketSealingOverHttp(DocketOffice shared) {
        this.office = shared.office();
        this.suffolk = shared.suffolk();
        this.county = shared.county();
        this.owner = JdbcClient.create(new DriverManagerDataSource(
                shared.database().url(), shared.database().owner(), ""));
    }

    @Test
    void a_case_sealed_after_the_run_is_gone_from_every_list_and_the_ledger_says_how_many_rows_are_sealed() {
        CountyFile thirty = county.first(30);
        String id = suffolk.done(new FilesForm().file("sealed.csv", thirty.csv()));
        JsonNode before = suffolk.run(id);
        Map<String, String> one = suffolk.letter(id, SECOND).get(0);
        seal(one.get("recommendationId"));
        JsonNode after = suffolk.run(id);
        assertSealed(after, rowsOf(thirty, one.get("docketNumber")));
        assertThat(count(after, "/ledger/rows/charges"))
                .isEqualTo(count(before, "/ledger/rows/charges")
                        - thirty.only(each -> each.get("docketNumber").equals(one.get("docketNumber")))
                                .charges());
        assertNothingLeft(id, one.get("docketNumber"));
        String again = suffolk.done(suffolk.post("/" + id + "/repetition", "{}"));
        assertThat(count(suffolk.run(again), "/ledger/rows/input")).isEqualTo(count(after, "/ledger/rows/charges"));
    }

    @Test
    void a_case_sealed_while_its_docket_runs_is_gone_and_the_run_ends_well() {
        CountyFile large = CountyFile.of("SUFFOLK", 4_500, 31).withABadRowInEachCase();
        String id = json(suffolk.load(new FilesForm().file("large.csv", large.csv())))
                .path("id")
                .asString();
        awaitFirstPart(id);
        String recommendation = recommendations(id).get(0);
        String docket = docketOf(recommendation);
        Instant sealedAt = seal(recommendation);
        assertThat(suffolk.ended(id).path("state").asString())
                .as(() -> suffolk.run(id).path("failure").asString())
                .isEqualTo("DONE");
        JsonNode run = suffolk.run(id);
        assertThat(Instant.parse(run.path("endedAt").asString()))
                .as("still running")
                .isAfter(sealedAt);
        assertSealed(run, rowsOf(large, docket));
        assertThat(count(run, "/ledger/rows/rejected"))
                .isEqualTo(large.dockets().size() - 1);
        assertNothingLeft(id, docket);
    }

    @Test
    void rejected_rows_that_name_a_sealed_case_go_from_every_run_and_stay_counted() {
        CountyFile ten = county.first(10);
        String spoilt = suffolk.done(
                new FilesForm().file("spoilt.csv", ten.withAll("asOf", "soon").csv()));
        assertThat(count(suffolk.run(spoilt), "/ledger/rows/rejected"))
                .isEqualTo(ten.rows().size());
        CountyFile partly = ten.withABadRowInEachCase();
        String delta =
                suffolk.done(new FilesForm().file("partly.csv", partly.csv()).field("since", spoilt));
        Map<String, String> one = Stream.of(ListKind.values())
                .flatMap(each -> suffolk.letter(delta, each.name()).stream())
                .findFirst()
                .orElseThrow();
        String docket = one.get("docketNumber");
        assertThat(suffolk.rejects(spoilt))
                .anyMatch(each -> each.get("docketNumber").equals(docket));
        seal(one.get("recommendationId"));
        assertSealed(suffolk.run(delta), rowsOf(partly, docket));
        assertSealed(suffolk.run(spoilt), rowsOf(ten, docket));
        assertNothingLeft(delta, docket);
        assertNothingLeft(spoilt, docket);
        assertThat(suffolk.rejects(delta)).isNotEmpty();
        assertListedAsCounted(delta);
        assertListedAsCounted(spoilt);
        assertThat(suffolk.rejects(spoilt)).hasSize(ten.rows().size() - (int) rowsOf(ten, docket));
    }

    @Test
    void a_case_sealed_while_its_run_is_repeated_is_not_recorded_again() {
        CountyFile large = CountyFile.of("SUFFOLK", 3_500, 37);
        String base = suffolk.done(new FilesForm().file("base.csv", large.csv()));
        long charges = count(suffolk.run(base), "/ledger/rows/charges");
        List<String> recommendations = recommendations(base);
        String last = recommendations.get(recommendations.size() - 1);
        String docket = docketOf(last);
        long sealed =
                large.only(each -> each.get("docketNumber").equals(docket)).charges();
        String id =
                json(suffolk.post("/" + base + "/repetition", "{}")).path("id").asString();
        awaitFirstPart(id);
        seal(last);
        assertThat(suffolk.ended(id).path("state").asString())
                .as(() -> suffolk.run(id).path("failure").asString())
                .isEqualTo("DONE");
        JsonNode run = suffolk.run(id);
        assertThat(count(run, "/ledger/rows/input")).isEqualTo(charges);
        assertSealed(run, sealed);
        assertNothingLeft(id, docket);
        assertThat(recommendations(id)).hasSize(recommendations.size() - 1);
    }

    @Test
    void a_charge_that_is_lost_does_not_pass_for_a_sealed_one() {
        String id =
                suffolk.done(new FilesForm().file("lost.csv", county.first(5).csv()));
        UUID run = UUID.fromString(id);
        owner.sql("delete from docket_charges where run = ? and position = 0 and charge ="
                        + " (select min(charge) from docket_charges where run = ? and position = 0)")
                .params(run, run)
                .update();
        assertThat(count(suffolk.run(id), "/ledger/rows/sealed")).isZero();
        assertThat(suffolk.get("/" + id + "/pack").statusCode()).isEqualTo(500);
    }

    private void assertListedAsCounted(String id) {
        assertThat(json(ok(suffolk.get("/" + id + "/rejected-rows?size=200")))
                        .path("items")
                        .size())
                .isEqualTo((int) count(suffolk.run(id), "/ledger/rows/rejected"));
    }

    private void assertSealed(JsonNode run, long rows) {
        suffolk.assertLedgerHolds(run);
        assertThat(count(run, "/ledger/rows/sealed")).isEqualTo(rows);
    }

    /** Neither on a list, nor among the rejects, in the pack, in the store or on the disk. */
    private void assertNothingLeft(String id, String docket) {
        for (ListKind list : ListKind.values()) {
            assertThat(suffolk.shown(id, list.name(), "docketNumber")).doesNotContain(List.of(docket));
        }
        assertThat(suffolk.rejects(id)).noneMatch(each -> each.containsValue(docket));
        files(ok(suffolk.get("/" + id + "/pack")).body())
                .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8).contains(docket))
                        .as(name)
                        .isFalse());
        for (String table : TABLES) {
            List<Map<String, Object>> rows = owner.sql("select * from " + table + " where run = ?")
                    .param(UUID.fromString(id))
                    .query()
                    .listOfRows();
            assertThat(rows.toString().contains(docket)).as(table).isFalse();
        }
        Path folder = office.context().getBean(DocketSettings.class).folder().resolve(id);
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile))
                    .allMatch(each -> each.getFileName().toString().equals("claim"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitFirstPart(String id) {
        while (count(suffolk.run(id), "/progress/casesDecided") == 0) {
            DocketClient.pause();
        }
    }

    private Instant seal(String recommendation) {
        return Instant.parse(json(ok(suffolk.postTo(
                        "/api/v1/recommendations/" + recommendation + "/sealing",
                        "{\"kind\":\"SEALED\",\"courtOrder\":\"Invented Court, March 1, 2026, paper 12\"}")))
                .path("recordedAt")
                .asString());
    }

    private String docketOf(String recommendation) {
        return owner.sql("select docket_number from recommendations where id = ?")
                .param(UUID.fromString(recommendation))
                .query(String.class)
                .single();
    }

    private List<String> recommendations(String id) {
        return owner.sql("select recommendation from docket_cases where run = ? order by position")
                .param(UUID.fromString(id))
                .query((row, number) -> row.getObject(1, UUID.class).toString())
                .list();
    }

    private static long rowsOf(CountyFile file, String docket) {
        return file.rows().stream()
                .filter(each -> each.get("docketNumber").equals(docket))
                .count();
    }
}
