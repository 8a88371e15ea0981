package org.vacatur.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import tools.jackson.databind.JsonNode;

/** What the tables that find records should hold for a record, as the record itself says it. */
final class FinderRows {
    /** Records that name a version of the rules because it was asked, not because something was done to it. */
    private static final Set<RecordType> ASKING = Set.of(RecordType.RECOMMENDATION, RecordType.DOCKET);

    private static final String RANGE = " >= :from and %1$s <= :to";
    private static final Comparator<List<String>> ANY_ORDER = Comparator.comparing(List::toString);

    private final JdbcClient jdbc;

    FinderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Checks the rows for records that follow each other.
     *
     * @param contents of each record that is not of a sealed case
     * @throws LogDamaged naming the first record that a row does not agree with
     */
    void check(List<StoredRecord> page, Map<Long, Map<String, String>> contents) {
        Map<Long, String> explanations = explanations(page);
        agree(page, contents, "recommendations", "sequence, id, district, docket_number", FinderRows::recommendation);
        agree(
                page,
                contents,
                "recommendation_outcomes o join recommendations r on r.id = o.recommendation_id",
                "r.sequence, o.recommendation_id, o.district, o.outcome",
                FinderRows::outcomes);
        agree(page, contents, "rule_events", "sequence, type, rule_set, version, actor", FinderRows::ruleEvent);
        agree(page, contents, "rule_scenarios", "sequence, scenarios", FinderRows::scenarios);
        agree(
                page,
                contents,
                "amendment_steps",
                "sequence, amendment, step, issuer, subject, version, scenarios, dossier, said",
                FinderRows::amendmentStep);
        agree(
                page,
                contents,
                "charge_decisions",
                "sequence, charge_number, decision_id, recommendation_id, district, reviewer, recommended, action, outcome",
                (record, held) -> decisions(record, held, explanations));
        agree(
                page,
                contents,
                "charge_decision_rules",
                "sequence, charge_number, district, rule",
                (record, held) -> decisiveRules(record, held, explanations));
    }

    private void agree(
            List<StoredRecord> page,
            Map<Long, Map<String, String>> contents,
            String table,
            String columns,
            BiFunction<StoredRecord, Map<String, String>, List<List<String>>> expected) {
        String sequence = columns.substring(0, columns.indexOf(','));
        Map<Long, List<List<String>>> rows = rows(page, table, columns, sequence);
        for (StoredRecord record : page) {
            Map<String, String> held = contents.get(record.sequence());
            List<List<String>> found = rows.getOrDefault(record.sequence(), List.of());
            List<List<String>> wanted = held == null ? List.of() : expected.apply(record, held);
            LogDamaged.unless(
                    sorted(found).equals(sorted(wanted)),
                    "record %d and what finds it (%s) do not agree",
                    record.sequence(),
                    table.contains(" ") ? table.substring(0, table.indexOf(' ')) : table);
        }
    }

    private Map<Long, List<List<String>>> rows(List<StoredRecord> page, String table, String columns, String sequence) {
        Map<Long, List<List<String>>> rows = new HashMap<>();
        between(page, "select " + columns + " from " + table + " where " + sequence + String.format(RANGE, sequence))
                .query((row, number) -> {
                    List<String> values = new ArrayList<>();
                    for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
                        values.add(text(row.getString(i)));
                    }
                    return rows.computeIfAbsent(row.getLong(1), each -> new ArrayList<>())
                            .add(values);
                })
                .list();
        return rows;
    }

    /** The recommendation that each decision among these records is about. */
    private Map<Long, String> explanations(List<StoredRecord> page) {
        Map<Long, String> explanations = new HashMap<>();
        between(
                        page,
                        "select d.sequence, c.content from records d join recommendations r on r.id = d.object"
                                + " join record_contents c on c.sequence = r.sequence and c.name = '"
                                + StoredRecommendations.EXPLANATION + "' where d.type = 'DECISION' and d.sequence"
                                + String.format(RANGE, "d.sequence"))
                .query((row, number) -> explanations.put(row.getLong(1), row.getString(2)))
                .list();
        return explanations;
    }

    private JdbcClient.StatementSpec between(List<StoredRecord> page, String sql) {
        return jdbc.sql(sql)
                .param("from", page.get(0).sequence())
                .param("to", page.get(page.size() - 1).sequence());
    }

    private static List<List<String>> recommendation(StoredRecord record, Map<String, String> contents) {
        if (record.type() != RecordType.RECOMMENDATION) {
            return List.of();
        }
        JsonNode docket = json(contents, StoredRecommendations.FACTS).get("docketNumber");
        return List.of(row(record.text("object"), record.text("district"), docket == null ? null : docket.asString()));
    }

    private static List<List<String>> outcomes(StoredRecord record, Map<String, String> contents) {
        if (record.type() != RecordType.RECOMMENDATION) {
            return List.of();
        }
        return record.said()
                .path("details")
                .path("outcomes")
                .valueStream()
                .map(each -> each.path("outcome").asString())
                .distinct()
                .map(each -> row(record.text("object"), record.text("district"), each))
                .toList();
    }

    private static List<List<String>> ruleEvent(StoredRecord record, Map<String, String> contents) {
        if (record.detail("ruleSetVersion").isEmpty() || ASKING.contains(record.type())) {
            return List.of();
        }
        JsonNode actor = record.said().path("actor");
        return List.of(row(
                record.text("type"),
                record.detail("ruleSet"),
                record.detail("ruleSetVersion"),
                actor.path("issuer").asString("") + " " + actor.path("subject").asString("")));
    }

    private static List<List<String>> scenarios(StoredRecord record, Map<String, String> contents) {
        boolean said = record.type() == RecordType.IMPORT || record.type() == RecordType.ACTIVATION;
        return said && !record.detail("scenarios").isEmpty() ? List.of(row(record.detail("scenarios"))) : List.of();
    }

    private static List<List<String>> amendmentStep(StoredRecord record, Map<String, String> contents) {
        if (record.detail("step").isEmpty()) {
            return List.of();
        }
        JsonNode actor = record.said().path("actor");
        String version = record.detail("ruleSetVersion");
        return List.of(row(
                record.text("object"),
                record.detail("step"),
                actor.path("issuer").asString(""),
                actor.path("subject").asString(""),
                version.isEmpty() ? record.detail("draftVersion") : version,
                record.detail("scenarios"),
                record.detail("dossier").isEmpty() ? null : record.detail("dossier"),
                json(contents, "reason").path("reason").asString("")));
    }

    private static List<List<String>> decisions(
            StoredRecord record, Map<String, String> contents, Map<Long, String> explanations) {
        if (!contents.containsKey(StoredDecisions.DECISION)) {
            return List.of();
        }
        Map<String, String> recommended = recommended(record, explanations).stream()
                .collect(Collectors.toMap(
                        each -> Integer.toString(each.number()),
                        each -> each.outcome().name(),
                        (a, b) -> a));
        JsonNode decision = json(contents, StoredDecisions.DECISION);
        return decision.path("charges")
                .valueStream()
                .map(charge -> row(
                        charge.path("number").asString(),
                        decision.path("id").asString(),
                        record.text("object"),
                        record.text("district"),
                        decision.path("decidedBy").path("subject").asString(),
                        recommended.get(charge.path("number").asString()),
                        charge.path("action").asString(),
                        charge.has("outcome") ? charge.path("outcome").asString() : null))
                .toList();
    }

    private static List<List<String>> decisiveRules(
            StoredRecord record, Map<String, String> contents, Map<Long, String> explanations) {
        if (!contents.containsKey(StoredDecisions.DECISION)) {
            return List.of();
        }
        Set<String> decided = json(contents, StoredDecisions.DECISION)
                .path("charges")
                .valueStream()
                .map(each -> each.path("number").asString())
                .collect(Collectors.toSet());
        return recommended(record, explanations).stream()
                .filter(each -> decided.contains(Integer.toString(each.number())))
                .flatMap(each -> each.decisive().stream()
                        .map(rule -> row(Integer.toString(each.number()), record.text("district"), rule)))
                .toList();
    }

    private static List<RecommendedCharge> recommended(StoredRecord record, Map<Long, String> explanations) {
        String explanation = explanations.get(record.sequence());
        LogDamaged.unless(
                explanation != null, "record %d decides on a recommendation that is not there", record.sequence());
        return RecommendedCharge.in(String.valueOf(explanation));
    }

    private static JsonNode json(Map<String, String> contents, String name) {
        return ContractJson.mapper().readTree(contents.getOrDefault(name, "{}"));
    }

    private static List<String> row(@Nullable String... values) {
        return Arrays.stream(values).map(FinderRows::text).toList();
    }

    /** No value is not the same as an empty one. */
    private static String text(@Nullable String value) {
        return value == null ? "-" : "=" + value;
    }

    private static List<List<String>> sorted(List<List<String>> rows) {
        return rows.stream().sorted(ANY_ORDER).toList();
    }
}
