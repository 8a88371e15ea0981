package org.vacatur.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import tools.jackson.databind.JsonNode;

/**
 * Checks that a kept key of a caller's stands for the request that made the record it leads to. That a key is missing cannot be
 * seen: records do not name keys.
 */
final class KeyCheck {
    private static final String KEYS = "k.issuer, k.subject, k.idempotency, k.request from idempotency_keys k";

    private final JdbcClient jdbc;

    KeyCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long sequence, String issuer, String subject, String key, String request) {}

    /**
     * Checks the keys of records that follow each other.
     *
     * @param contents of each record that is not of a sealed case
     * @throws LogDamaged naming the first record that a key does not agree with
     */
    void check(List<StoredRecord> page, Map<Long, Map<String, String>> contents) {
        Map<Long, StoredRecord> records =
                page.stream().collect(Collectors.toMap(StoredRecord::sequence, Function.identity()));
        rows(page).forEach(row -> {
            StoredRecord record = records.get(row.sequence());
            Map<String, String> held = contents.get(row.sequence());
            if (record != null && held != null) {
                LogDamaged.unless(
                        agrees(row, record, held),
                        "record %d and the key it was asked for with do not agree",
                        row.sequence());
            }
        });
    }

    private List<Row> rows(List<StoredRecord> page) {
        return jdbc.sql("select r.sequence, " + KEYS + " join records r on r.object = k.object"
                        + " where r.type in ('RECOMMENDATION', 'DOCKET', 'SEALING', 'EXPUNGEMENT', 'EXPORT')"
                        + " and r.sequence >= :from and r.sequence <= :to"
                        + " union select d.sequence, " + KEYS + " join charge_decisions d on d.decision_id = k.object"
                        + " where d.sequence >= :from and d.sequence <= :to")
                .param("from", page.get(0).sequence())
                .param("to", page.get(page.size() - 1).sequence())
                .query((row, number) -> new Row(
                        row.getLong("sequence"),
                        row.getString("issuer"),
                        row.getString("subject"),
                        row.getString("idempotency"),
                        row.getString("request")))
                .list();
    }

    private static boolean agrees(Row row, StoredRecord record, Map<String, String> contents) {
        JsonNode actor = record.said().path("actor");
        return actor.path("issuer").asString("").equals(row.issuer())
                && actor.path("subject").asString("").equals(row.subject())
                && request(row.key(), record, contents)
                        .filter(each -> each.hash().equals(row.request()))
                        .isPresent();
    }

    private static Optional<IdempotencyKeys.Keyed> request(
            String key, StoredRecord record, Map<String, String> contents) {
        return switch (record.type()) {
            case RECOMMENDATION ->
                Optional.of(new IdempotencyKeys.Keyed(
                        key,
                        "recommend",
                        record.detail("countyPolicy") + "\n" + contents.get(StoredRecommendations.FACTS)));
            case DECISION ->
                Optional.of(new IdempotencyKeys.Keyed(
                        key,
                        "decide",
                        record.text("object") + "\n"
                                + request(String.valueOf(contents.get(StoredDecisions.DECISION)))));
            case SEALING, EXPUNGEMENT ->
                Optional.of(new IdempotencyKeys.Keyed(
                        key, "seal", record.text("object") + "\n" + contents.get(Sealings.ORDER)));
            case DOCKET ->
                Optional.of(new IdempotencyKeys.Keyed(
                        key, record.detail("operation"), String.valueOf(contents.get("order"))));
            case EXPORT ->
                Optional.of(new IdempotencyKeys.Keyed(
                        key, "exportRecords", String.valueOf(contents.get(RecordExport.REASON))));
            default -> Optional.empty();
        };
    }

    /** The request that a decision was made with. */
    private static String request(String decision) {
        JsonNode charges = ContractJson.mapper().readTree(decision).path("charges");
        return "{\"charges\":" + charges + "}";
    }
}
