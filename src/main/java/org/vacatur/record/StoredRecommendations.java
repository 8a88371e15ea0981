package org.vacatur.record;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.RecommendationLog;

/**
 * The log in a relational store. The answer is kept as the text that was answered; the columns beside it only find it.
 * Order is that of the sequence, not of the clock. A cursor is the sequence of the last entry shown.
 */
@Repository
class StoredRecommendations implements RecommendationLog {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredRecommendations(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Recommendation append(CaseFacts facts, Recommendation recommendation) {
        Recommendation recorded = recorded(recommendation, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        transaction.executeWithoutResult(status -> insert(facts, recorded));
        return recorded;
    }

    @Override
    public Optional<Recommendation> find(UUID id) {
        return jdbc.sql("select answer from recommendations where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(StoredRecommendations::read);
    }

    @Override
    public Page list(Filter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder();
        and(where, values, "district = :district", "district", name(filter.district()));
        and(where, values, "docket_number = :docket", "docket", filter.docketNumber());
        and(
                where,
                values,
                "sequence < :cursor",
                "cursor",
                filter.cursor() == null ? null : Long.valueOf(filter.cursor()));
        and(
                where,
                values,
                "id in (select recommendation_id from recommendation_outcomes where outcome = :outcome)",
                "outcome",
                name(filter.outcome()));
        List<Row> rows = jdbc.sql("select sequence, answer from recommendations" + where
                        + " order by sequence desc fetch first " + (filter.size() + 1) + " rows only")
                .params(values)
                .query((row, number) -> new Row(row.getLong("sequence"), row.getString("answer")))
                .list();
        boolean more = rows.size() > filter.size();
        List<Row> shown = more ? rows.subList(0, filter.size()) : rows;
        return new Page(
                shown.stream().map(each -> read(each.answer())).toList(),
                more ? Long.toString(shown.get(shown.size() - 1).sequence()) : null);
    }

    private record Row(long sequence, String answer) {}

    private void insert(CaseFacts facts, Recommendation recorded) {
        jdbc.sql("insert into recommendations (id, recorded_at, district, docket_number, as_of, rule_set,"
                        + " rule_set_version, facts, answer) values (:id, :recordedAt, :district, :docket, :asOf, :ruleSet,"
                        + " :version, :facts, :answer)")
                .param("id", recorded.id())
                .param(
                        "recordedAt",
                        recorded.recordedAt() == null
                                ? null
                                : recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .param("district", recorded.district().name())
                .param("docket", recorded.docketNumber())
                .param("asOf", recorded.asOf())
                .param("ruleSet", recorded.ruleSet().id())
                .param("version", recorded.ruleSet().version())
                .param("facts", ContractJson.mapper().writeValueAsString(facts))
                .param("answer", ContractJson.mapper().writeValueAsString(recorded))
                .update();
        recorded.charges().stream()
                .map(ChargeRecommendation::outcome)
                .distinct()
                .forEach(outcome -> jdbc.sql(
                                "insert into recommendation_outcomes (recommendation_id, outcome) values (:id, :outcome)")
                        .param("id", recorded.id())
                        .param("outcome", outcome.name())
                        .update());
    }

    private static Recommendation recorded(Recommendation made, Instant now) {
        return new Recommendation(
                UUID.randomUUID(),
                made.asOf(),
                made.district(),
                made.docketNumber(),
                made.ruleSet(),
                now,
                made.summary(),
                made.charges());
    }

    private static Recommendation read(String answer) {
        return ContractJson.mapper().readValue(answer, Recommendation.class);
    }

    private static void and(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(where.isEmpty() ? " where " : " and ").append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
