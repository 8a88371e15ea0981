package org.vacatur.record;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;

/**
 * Removes a case by order of a court: facts, recommendation, decisions and their salts. The records stay, with hashes that
 * nothing can be guessed back from. Works with the one database role that may remove anything.
 */
final class Sealings {
    static final String ORDER = "order";

    /** In the order in which they name each other. */
    private static final List<String> REMOVED = List.of(
            "delete from idempotency_keys where object = :id or object in"
                    + " (select decision_id from charge_decisions where recommendation_id = :id)",
            "delete from charge_decision_rules where sequence in"
                    + " (select sequence from charge_decisions where recommendation_id = :id)",
            "delete from charge_decisions where recommendation_id = :id",
            "delete from recommendation_outcomes where recommendation_id = :id",
            "delete from recommendations where id = :id");

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final StoredRecords records;
    private final IdempotencyKeys keys;
    private final List<CaseSealed> told;

    /**
     * Seals with a role of its own.
     *
     * @param transactions on the connection of the sealing role
     * @param records on the same connection
     * @param told is told of each case before it is removed
     */
    Sealings(Transactions transactions, StoredRecords records, List<CaseSealed> told) {
        this.transactions = transactions;
        this.jdbc = transactions.jdbc();
        this.records = records;
        this.keys = new IdempotencyKeys(jdbc);
        this.told = List.copyOf(told);
    }

    /**
     * Removes what the order names. Sent again under the same key, it is answered as the first time.
     *
     * @return empty if there is no such recommendation within the district the caller acts for
     */
    Optional<Sealing> seal(Caller caller, UUID id, SealingRequest request, IdempotencyKeys.Keyed keyed) {
        Reach reach = caller.mayActFor();
        return transactions.within(reach, () -> {
            records.lock();
            Optional<UUID> before = keys.before(caller, keyed);
            if (before.isPresent()) {
                return recorded(before.get(), request.kind());
            }
            return district(id, reach).map(district -> remove(caller, id, district, request, keyed));
        });
    }

    private Sealing remove(
            Caller caller, UUID id, District district, SealingRequest request, IdempotencyKeys.Keyed keyed) {
        told.forEach(each -> each.sealed(jdbc, id));
        int removed = jdbc.sql("delete from record_contents where sequence in (select sequence from records"
                        + " where object = :id and type in ('RECOMMENDATION', 'DECISION'))")
                .param("id", id)
                .update();
        REMOVED.forEach(each -> jdbc.sql(each).param("id", id).update());
        Event event = Event.of(type(request.kind()))
                .about(district, id)
                .saying("contents", Integer.toString(removed))
                .holding(ORDER, ContractJson.mapper().writeValueAsString(request));
        Recorded record = records.append(caller, event);
        keys.keep(caller, keyed, id);
        return new Sealing(id, request.kind(), record.at(), Long.toString(record.sequence()));
    }

    private Optional<District> district(UUID id, Reach reach) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        String within = StoredRecommendations.reaching(reach, values);
        return jdbc.sql("select r.district from recommendations r where r.id = :id"
                        + (within == null ? "" : " and " + within))
                .params(values)
                .query(String.class)
                .optional()
                .map(District::valueOf);
    }

    private Optional<Sealing> recorded(UUID id, SealingKind kind) {
        return jdbc.sql("select sequence, recorded_at from records where object = :id and type = :type")
                .param("id", id)
                .param("type", type(kind).name())
                .query((row, number) -> new Sealing(
                        id,
                        kind,
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        Long.toString(row.getLong("sequence"))))
                .optional();
    }

    private static RecordType type(SealingKind kind) {
        return switch (kind) {
            case SEALED -> RecordType.SEALING;
            case EXPUNGED -> RecordType.EXPUNGEMENT;
        };
    }
}
