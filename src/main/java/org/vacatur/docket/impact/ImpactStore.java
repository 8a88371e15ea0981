package org.vacatur.docket.impact;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.Reach;
import org.vacatur.record.Transactions;
import org.vacatur.rulebook.RuleSet;

/** Reports as they are kept, and the flips of each. */
final class ImpactStore {
    private final Transactions transactions;
    private final JdbcClient jdbc;

    ImpactStore(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = transactions.jdbc();
    }

    /** Begins a report; until it is ended nobody finds it. */
    void begin(UUID id, RuleSet before, RuleSet after, Instant at) {
        everywhere(() -> jdbc.sql("insert into impacts (id, rule_set, version_before, version_after, made_at)"
                        + " values (:id, :ruleSet, :before, :after, :at)")
                .param("id", id)
                .param("ruleSet", before.id())
                .param("before", before.version())
                .param("after", after.version())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update());
    }

    void end(UUID id, ImpactReport report) {
        everywhere(() -> jdbc.sql("update impacts set report = :report, hash = :hash where id = :id")
                .param("report", report.json())
                .param("hash", report.hash())
                .param("id", id)
                .update());
    }

    void remove(UUID id) {
        everywhere(() ->
                jdbc.sql("delete from impacts where id = :id").param("id", id).update());
    }

    /** Removes reports that were begun so long ago and not ended: their process was killed. */
    void removeBegun(Instant before) {
        everywhere(() -> jdbc.sql("delete from impacts where hash is null and made_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update());
    }

    Optional<Impact> find(UUID id) {
        return transactions.within(
                Reach.EVERYWHERE,
                () -> jdbc.sql("select i.report, i.hash, i.made_at,"
                                + " (select count(*) from impact_flips f where f.impact = i.id) as listed"
                                + " from impacts i where i.id = :id and i.hash is not null")
                        .param("id", id)
                        .query((row, number) -> {
                            ImpactReport report =
                                    ContractJson.mapper().readValue(row.getString("report"), ImpactReport.class);
                            return new Impact(
                                    id,
                                    row.getObject("made_at", OffsetDateTime.class)
                                            .toInstant(),
                                    report,
                                    row.getString("hash"),
                                    report.total().flips() - row.getLong("listed"));
                        })
                        .optional());
    }

    /**
     * Flips in their order; one whose case was sealed is not among them.
     *
     * @param reach whose cases; invented ones are for everybody
     * @param after the number before the first
     * @param most how many at most
     */
    List<KeptFlip> flips(UUID id, Reach reach, FlipFilter filter, long after, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("after", after);
        String sql = "select f.*, coalesce(f.facts, c.content) as case_facts from impact_flips f"
                + " left join recommendations r on r.id = f.recommendation"
                + " left join record_contents c on c.sequence = r.sequence and c.name = 'facts'"
                + " where f.impact = :id and f.number > :after and (f.facts is not null or c.content is not null)"
                + within(reach, values)
                + equal("f.district", filter.district(), values)
                + equal("f.outcome_before", filter.from(), values)
                + equal("f.outcome_after", filter.to(), values)
                + " order by f.number fetch first " + most + " rows only";
        return transactions.within(
                reach, () -> jdbc.sql(sql).params(values).query(FlipRows::read).list());
    }

    private static String within(Reach reach, Map<String, Object> values) {
        if (reach.every()) {
            return "";
        }
        if (reach.only() == null) {
            return " and f.recommendation is null";
        }
        values.put("reach", reach.only().name());
        return " and (f.recommendation is null or f.district = :reach)";
    }

    private static String equal(String column, @Nullable Enum<?> wanted, Map<String, Object> values) {
        if (wanted == null) {
            return "";
        }
        String name = column.replace("f.", "");
        values.put(name, wanted.name());
        return " and " + column + " = :" + name;
    }

    private void everywhere(IntSupplier update) {
        transactions.within(Reach.EVERYWHERE, update::getAsInt);
    }
}
