package org.vacatur.docket.impact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.vacatur.facts.District;
import org.vacatur.recommendation.Place;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.Transactions;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** The flips of one report as rows of the store, gathered and inserted together. */
final class FlipRows {
    private static final int TOGETHER = 500;

    private final UUID impact;
    private final Transactions transactions;
    private final RecordedOnce once;
    private final List<Row> rows = new ArrayList<>();
    private long number;

    FlipRows(UUID impact, Transactions transactions, RecordedOnce once) {
        this.impact = impact;
        this.transactions = transactions;
        this.once = once;
    }

    private record Row(@Nullable UUID recommendation, SqlParameterSource values) {}

    /** Adds the flips of a case; each gets the next number. */
    void add(CaseCompared compared) {
        for (CaseCompared.Changed each : compared.flips()) {
            Place from = each.before().place();
            Place to = each.after().place();
            UUID recommendation = compared.asked().recommendation();
            rows.add(new Row(
                    recommendation,
                    new MapSqlParameterSource("impact", impact)
                            .addValue("number", ++number)
                            .addValue("docket", compared.asked().docket())
                            .addValue("district", compared.district().name())
                            .addValue("recommendation", recommendation)
                            .addValue(
                                    "facts",
                                    recommendation == null ? compared.asked().facts() : null)
                            .addValue("charge", each.before().number())
                            .addValue("outcomeBefore", from.outcome().name())
                            .addValue("groundBefore", name(from.ground()))
                            .addValue("leaningBefore", name(from.leaning()))
                            .addValue("proposedBefore", from.proposed())
                            .addValue("outcomeAfter", to.outcome().name())
                            .addValue("groundAfter", name(to.ground()))
                            .addValue("leaningAfter", name(to.leaning()))
                            .addValue("proposedAfter", to.proposed())
                            .addValue(
                                    "rulesBefore",
                                    String.join(" ", each.before().rules()))
                            .addValue(
                                    "rulesAfter", String.join(" ", each.after().rules()))));
        }
        if (rows.size() >= TOGETHER) {
            insert();
        }
    }

    /** Inserts what was added; a case that was sealed in between leaves nothing, and none is sealed meanwhile. */
    void insert() {
        once.inTransaction(() -> {
            Set<UUID> there = recorded();
            transactions.insertAll(
                    "insert into impact_flips (impact, number, docket, district, recommendation, facts, charge,"
                            + " outcome_before, ground_before, leaning_before, proposed_before,"
                            + " outcome_after, ground_after, leaning_after, proposed_after,"
                            + " rules_before, rules_after)"
                            + " values (:impact, :number, :docket, :district, :recommendation, :facts, :charge,"
                            + " :outcomeBefore, :groundBefore, :leaningBefore, :proposedBefore,"
                            + " :outcomeAfter, :groundAfter, :leaningAfter, :proposedAfter,"
                            + " :rulesBefore, :rulesAfter)",
                    rows.stream()
                            .filter(each -> each.recommendation() == null || there.contains(each.recommendation()))
                            .map(Row::values)
                            .toList());
        });
        rows.clear();
    }

    private Set<UUID> recorded() {
        Set<UUID> wanted = new HashSet<>();
        rows.forEach(each -> {
            if (each.recommendation() != null) {
                wanted.add(each.recommendation());
            }
        });
        return wanted.isEmpty()
                ? Set.of()
                : new HashSet<>(transactions
                        .jdbc()
                        .sql("select id from recommendations where id in (:wanted)")
                        .param("wanted", wanted)
                        .query((row, at) -> row.getObject("id", UUID.class))
                        .list());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** A row with the facts of its case as {@code case_facts}. */
    static KeptFlip read(ResultSet row, int at) throws SQLException {
        return new KeptFlip(
                row.getLong("number"),
                row.getInt("docket"),
                District.valueOf(row.getString("district")),
                row.getString("facts") != null,
                row.getString("case_facts"),
                row.getInt("charge"),
                place(row, "before"),
                place(row, "after"),
                rules(row.getString("rules_before")),
                rules(row.getString("rules_after")));
    }

    private static Place place(ResultSet row, String side) throws SQLException {
        String ground = row.getString("ground_" + side);
        String leaning = row.getString("leaning_" + side);
        return new Place(
                Outcome.valueOf(row.getString("outcome_" + side)),
                ground == null ? null : Ground.valueOf(ground),
                leaning == null ? null : Outcome.valueOf(leaning),
                row.getBoolean("proposed_" + side));
    }

    private static List<String> rules(@Nullable String ids) {
        return Objects.requireNonNull(ids).isEmpty() ? List.of() : List.of(ids.split(" "));
    }
}
