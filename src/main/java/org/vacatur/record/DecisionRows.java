package org.vacatur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.vacatur.facts.District;

/** The rows that find and count decisions, gathered and inserted together. */
final class DecisionRows {
    private final List<SqlParameterSource> charges = new ArrayList<>();
    private final List<SqlParameterSource> rules = new ArrayList<>();

    void add(long sequence, District district, Decision decision, List<RecommendedCharge> recommended) {
        Map<Integer, RecommendedCharge> byNumber = recommended.stream()
                .collect(Collectors.toMap(RecommendedCharge::number, Function.identity(), (a, b) -> a));
        for (ChargeDecision each : decision.charges()) {
            RecommendedCharge on = byNumber.get(each.number());
            if (on != null) {
                add(sequence, district, decision, each, on);
            }
        }
    }

    private void add(
            long sequence, District district, Decision decision, ChargeDecision charge, RecommendedCharge recommended) {
        charges.add(new MapSqlParameterSource("sequence", sequence)
                .addValue("number", charge.number())
                .addValue("decision", decision.id())
                .addValue("id", decision.recommendationId())
                .addValue("district", district.name())
                .addValue("reviewer", decision.decidedBy().subject())
                .addValue("recommended", recommended.outcome().name())
                .addValue("action", charge.action().name())
                .addValue(
                        "outcome",
                        charge.outcome() == null ? null : charge.outcome().name()));
        recommended
                .decisive()
                .forEach(rule -> rules.add(new MapSqlParameterSource("sequence", sequence)
                        .addValue("number", charge.number())
                        .addValue("district", district.name())
                        .addValue("rule", rule)));
    }

    void insert(Transactions transactions) {
        transactions.insertAll(
                "insert into charge_decisions (sequence, charge_number, decision_id, recommendation_id, district,"
                        + " reviewer, recommended, action, outcome) values (:sequence, :number, :decision, :id, :district,"
                        + " :reviewer, :recommended, :action, :outcome)",
                charges);
        transactions.insertAll(
                "insert into charge_decision_rules (sequence, charge_number, district, rule)"
                        + " values (:sequence, :number, :district, :rule)",
                rules);
    }
}
