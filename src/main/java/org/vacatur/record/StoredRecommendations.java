package org.vacatur.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;
import org.vacatur.office.Role;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.rulebook.Rulebook;

/**
 * Recommendations in the records. The answer is a content of its record, kept as the text that was answered; the tables beside
 * it only find it. A cursor is the number of the last record shown.
 */
final class StoredRecommendations implements RecommendationLog {
    static final String FACTS = "facts";
    static final String EXPLANATION = "explanation";

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final StoredRecords records;
    private final IdempotencyKeys keys;
    private final AskedAgain askedAgain;

    StoredRecommendations(Transactions transactions, StoredRecords records, AskedAgain askedAgain) {
        this.transactions = transactions;
        this.jdbc = transactions.jdbc();
        this.records = records;
        this.keys = new IdempotencyKeys(jdbc);
        this.askedAgain = askedAgain;
    }

    @Override
    public Answer append(Caller caller, Asked asked, Recommendation made) {
        String facts = ContractJson.mapper().writeValueAsString(asked.facts());
        var request = new IdempotencyKeys.Keyed(
                asked.idempotencyKey(), "recommend", asked.policy().name() + "\n" + facts);
        return transactions.within(Reach.of(made.district()), () -> {
            records.lock();
            Optional<UUID> before = keys.before(caller, request);
            if (before.isPresent()) {
                return answer(before.get(), Reach.of(made.district()))
                        .orElseThrow(() -> new IllegalStateException("A kept request has no answer"));
            }
            return insert(caller, asked, facts, request, made.recorded(UUID.randomUUID(), records.now()));
        });
    }

    @Override
    public List<Answer> appendAll(Caller caller, UUID docket, List<OfDocket> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        District district = cases.get(0).made().district();
        return transactions.within(Reach.of(district), () -> {
            records.lock();
            Instant at = records.now();
            List<Written> written = cases.stream()
                    .filter(each -> each.repeated() == null || isThere(each.repeated()))
                    .map(each -> new Written(
                            ContractJson.mapper().writeValueAsString(each.facts()),
                            each.policy(),
                            each.made().recorded(each.id(), at),
                            Map.of("docket", docket.toString())))
                    .toList();
            if (!written.isEmpty()) {
                insertAll(caller, written);
            }
            return written.stream()
                    .map(each -> new Answer(each.id(), each.json()))
                    .toList();
        });
    }

    private boolean isThere(UUID id) {
        return jdbc.sql("select count(*) from recommendations where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from records where type = :type")
                        .param("type", RecordType.RECOMMENDATION.name())
                        .query(Long.class)
                        .single()
                == 0;
    }

    @Override
    public Optional<Answer> find(Caller caller, UUID id) {
        return transactions.within(caller.reach(), () -> {
            Optional<Answer> found = answer(id, caller.reach());
            found.ifPresent(answer -> readByAuditor(caller, "getRecommendation", List.of(id)));
            return found;
        });
    }

    @Override
    public Optional<Answer> findInFull(Caller caller, UUID id) {
        // rules may have to be loaded: not in a transaction
        return transactions
                .within(caller.reach(), () -> {
                    Optional<RecordedCase> found = answer(id, caller.reach()).map(there -> RecordedCase.read(jdbc, id));
                    found.ifPresent(there -> readByAuditor(caller, "getRecommendation", List.of(id)));
                    return found;
                })
                .map(found -> new Answer(id, askedAgain.inFull(found)));
    }

    @Override
    public Page list(Caller caller, Filter filter) {
        return page(caller, "listRecommendations", filter);
    }

    @Override
    public Page search(Caller caller, Filter filter) {
        return page(caller, "searchRecommendations", filter);
    }

    private Page page(Caller caller, String operation, Filter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(" where 1 = 1");
        and(where, reaching(caller.reach(), values));
        if (filter.district() != null) {
            values.put("district", filter.district().name());
            and(where, "r.district = :district");
        }
        if (filter.docketNumber() != null) {
            values.put("docket", filter.docketNumber());
            and(where, "r.docket_number = :docket");
        }
        if (filter.cursor() != null) {
            values.put("cursor", Long.valueOf(filter.cursor()));
            and(where, "r.sequence < :cursor");
        }
        if (filter.outcome() != null) {
            values.put("outcome", filter.outcome().name());
            and(where, "r.id in (select recommendation_id from recommendation_outcomes where outcome = :outcome)");
        }
        return transactions.within(caller.reach(), () -> {
            Page page = page(filter.size(), where.toString(), values);
            readByAuditor(
                    caller, operation, page.items().stream().map(Answer::id).toList());
            return page;
        });
    }

    /**
     * A recommendation as it is kept.
     *
     * @param district whose case it is
     * @param json the exact text of the answer
     */
    record Kept(District district, String json) {}

    /** One within reach, if it is not sealed; nobody's reading is recorded. To be asked in a transaction within that reach. */
    Optional<Kept> kept(UUID id, Reach reach) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        String within = reaching(reach, values);
        return jdbc.sql("select r.district, c.content from recommendations r join record_contents c"
                        + " on c.sequence = r.sequence and c.name = '" + EXPLANATION + "' where r.id = :id"
                        + (within == null ? "" : " and " + within))
                .params(values)
                .query((row, number) -> new Kept(District.valueOf(row.getString("district")), row.getString("content")))
                .optional();
    }

    private record Row(long sequence, Answer answer) {}

    private Page page(int size, String where, Map<String, Object> values) {
        List<Row> rows = jdbc.sql("select r.id, r.sequence, c.content from recommendations r join record_contents c"
                        + " on c.sequence = r.sequence and c.name = '" + EXPLANATION + "'" + where
                        + " order by r.sequence desc fetch first " + (size + 1) + " rows only")
                .params(values)
                .query((row, number) -> new Row(
                        row.getLong("sequence"), new Answer(row.getObject("id", UUID.class), row.getString("content"))))
                .list();
        boolean more = rows.size() > size;
        List<Row> shown = more ? rows.subList(0, size) : rows;
        return new Page(
                shown.stream().map(Row::answer).toList(),
                more ? Long.toString(shown.get(shown.size() - 1).sequence()) : null);
    }

    private Optional<Answer> answer(UUID id, Reach reach) {
        return kept(id, reach).map(found -> new Answer(id, found.json()));
    }

    /** An auditor sees every district's cases; that somebody did is recorded. */
    void readByAuditor(Caller caller, String operation, List<UUID> read) {
        if (!caller.is(Role.AUDITOR)) {
            return;
        }
        Event reading = Event.of(RecordType.READING)
                .about(null, read.size() == 1 ? read.get(0) : null)
                .saying("operation", operation)
                .saying("recommendations", read.stream().map(UUID::toString).toList());
        records.append(caller, reading);
    }

    private Answer insert(
            Caller caller, Asked asked, String facts, IdempotencyKeys.Keyed request, Recommendation recommendation) {
        Written written = new Written(facts, asked.policy(), recommendation, Map.of());
        insertAll(caller, List.of(written));
        keys.keep(caller, request, written.id());
        return new Answer(written.id(), written.json());
    }

    /** A recommendation that is written and not yet kept. */
    private record Written(
            UUID id, String facts, String json, CountyPolicy policy, Recommendation made, Map<String, String> details) {
        Written(String facts, CountyPolicy policy, Recommendation made, Map<String, String> details) {
            this(
                    UUID.fromString(String.valueOf(made.id())),
                    facts,
                    ContractJson.mapper().writeValueAsString(made),
                    policy,
                    made,
                    details);
        }

        Event event() {
            Event event = Event.of(RecordType.RECOMMENDATION)
                    .about(made.district(), id)
                    .saying("ruleSet", made.ruleSet().id())
                    .saying("ruleSetVersion", made.ruleSet().version())
                    .saying("countyPolicy", policy.name())
                    .saying("officePolicy", made.ruleSet().officePolicy())
                    .saying("engine", Rulebook.engine())
                    .saying("asOf", made.asOf().toString())
                    .saying(
                            "outcomes",
                            made.charges().stream()
                                    .map(StoredRecommendations::outcome)
                                    .toList())
                    .holding(FACTS, facts)
                    .holding(EXPLANATION, json);
            for (var each : details.entrySet()) {
                event = event.saying(each.getKey(), each.getValue());
            }
            return event;
        }

        SqlParameterSource row(long sequence) {
            return new MapSqlParameterSource("id", id)
                    .addValue("sequence", sequence)
                    .addValue("district", made.district().name())
                    .addValue("docket", made.docketNumber());
        }

        Stream<SqlParameterSource> outcomes() {
            return made.charges().stream()
                    .map(ChargeRecommendation::outcome)
                    .distinct()
                    .map(outcome -> new MapSqlParameterSource("id", id)
                            .addValue("district", made.district().name())
                            .addValue("outcome", outcome.name()));
        }
    }

    private void insertAll(Caller caller, List<Written> all) {
        Instant at = all.get(0).made().recordedAt();
        List<Recorded> recorded =
                records.appendAll(caller, all.stream().map(Written::event).toList(), at == null ? records.now() : at);
        List<SqlParameterSource> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            rows.add(all.get(i).row(recorded.get(i).sequence()));
        }
        transactions.insertAll(
                "insert into recommendations (id, sequence, district, docket_number)"
                        + " values (:id, :sequence, :district, :docket)",
                rows);
        transactions.insertAll(
                "insert into recommendation_outcomes (recommendation_id, district, outcome)"
                        + " values (:id, :district, :outcome)",
                all.stream().flatMap(Written::outcomes).toList());
    }

    private static Map<String, String> outcome(ChargeRecommendation charge) {
        Map<String, String> outcome = new LinkedHashMap<>();
        outcome.put("charge", Integer.toString(charge.number()));
        outcome.put("outcome", charge.outcome().name());
        if (charge.ground() != null) {
            outcome.put("ground", charge.ground().name());
        }
        return outcome;
    }

    /** The condition that keeps a query on {@code recommendations r} within reach; null where all is. */
    static @Nullable String reaching(Reach reach, Map<String, Object> values) {
        if (reach.every()) {
            return null;
        }
        District only = reach.only();
        values.put("reach", only == null ? "" : only.name());
        return "r.district = :reach";
    }

    private static void and(StringBuilder where, @Nullable String condition) {
        if (condition != null) {
            where.append(" and ").append(condition);
        }
    }
}
