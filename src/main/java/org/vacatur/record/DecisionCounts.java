package org.vacatur.record;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;
import org.vacatur.office.Role;

/** Counts the decisions in force. */
final class DecisionCounts {
    /** Of the decisions {@code d} on one charge of one recommendation, the last. */
    static final String IN_FORCE = "not exists (select 1 from charge_decisions later"
            + " where later.recommendation_id = d.recommendation_id and later.charge_number = d.charge_number"
            + " and later.sequence > d.sequence)";

    private static final String COUNTS = "count(*) as decided,"
            + count("accepted", "d.action = 'ACCEPT' and d.recommended <> 'NEEDS_HUMAN_REVIEW'")
            + ","
            + count("overridden", "d.action = 'OVERRIDE' and d.recommended <> 'NEEDS_HUMAN_REVIEW'")
            + ","
            + count("reviewed", "d.action <> 'DEFER' and d.recommended = 'NEEDS_HUMAN_REVIEW'")
            + ","
            + count("deferred", "d.action = 'DEFER'");

    private static final Comparator<DecisionCount> MOST_OVERRIDDEN_FIRST = Comparator.comparingDouble(
                    DecisionCounts::share)
            .thenComparingInt(DecisionCount::decided)
            .reversed()
            .thenComparing(DecisionCount::key);

    private final Transactions transactions;
    private final JdbcClient jdbc;

    DecisionCounts(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = transactions.jdbc();
    }

    /** How often was decided as recommended and how often otherwise, where the caller may see it. */
    DecisionStatistics by(StatisticsBy by, Caller caller) {
        Reach reach = reach(caller);
        Map<String, Object> values = new LinkedHashMap<>();
        String within = reach.every() ? "" : " and d.district = :reach";
        if (!reach.every()) {
            values.put("reach", reach.only() == null ? "" : reach.only().name());
        }
        String key = switch (by) {
            case RULE -> "fired.rule";
            case DISTRICT -> "d.district";
            case REVIEWER -> "d.reviewer";
        };
        String rules = by == StatisticsBy.RULE
                ? " join charge_decision_rules fired on fired.sequence = d.sequence"
                        + " and fired.charge_number = d.charge_number"
                : "";
        String sql = "select " + key + " as counted, " + COUNTS + " from charge_decisions d" + rules + " where "
                + IN_FORCE + within + " group by " + key;
        List<DecisionCount> counts = transactions.within(
                reach,
                () -> jdbc.sql(sql)
                        .params(values)
                        .query((row, number) -> new DecisionCount(
                                row.getString("counted"),
                                row.getInt("decided"),
                                row.getInt("accepted"),
                                row.getInt("overridden"),
                                row.getInt("reviewed"),
                                row.getInt("deferred")))
                        .list());
        return new DecisionStatistics(
                by, counts.stream().sorted(MOST_OVERRIDDEN_FIRST).toList());
    }

    /**
     * Who works on rules may see no case, and yet must see in every district where a rule is decided against; what they are
     * shown here are counts and nothing of a case.
     */
    private static Reach reach(Caller caller) {
        boolean worksOnRules = caller.is(Role.LEGAL_EDITOR) || caller.is(Role.APPROVER);
        return worksOnRules ? Reach.EVERYWHERE : caller.reach();
    }

    private static double share(DecisionCount count) {
        int answered = count.accepted() + count.overridden();
        return answered == 0 ? 0 : (double) count.overridden() / answered;
    }

    private static String count(String name, String condition) {
        return " sum(case when " + condition + " then 1 else 0 end) as " + name;
    }
}
