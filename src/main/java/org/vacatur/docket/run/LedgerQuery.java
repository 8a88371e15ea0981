package org.vacatur.docket.run;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.RollUp;
import org.vacatur.facts.District;

/** Counts the charges, cases and defendants of a run, each for itself, as the store has them now. */
final class LedgerQuery {
    private final JdbcClient jdbc;

    LedgerQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ledger of a run; within the transaction at hand, which sees the store as it stood at one moment, and its reach. */
    Ledger of(DocketRun run) {
        Counts counts = new Counts(run.order().id());
        counts.charges();
        counts.reasons();
        counts.standing("position", each -> each.cases);
        counts.standing("defendant_ref", each -> each.defendants);
        counts.withoutReference();
        return new Ledger(
                SealedRows.without(jdbc, run.order().id(), run.rows()),
                counts.districts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().counted())),
                counts.total.counted());
    }

    /** Counts of one run. */
    private final class Counts {
        private final UUID run;
        private final Map<District, Counting> districts = new EnumMap<>(District.class);
        private final Counting total = new Counting();

        private Counts(UUID run) {
            this.run = run;
        }

        private void charges() {
            counted(
                    "select district, list, outcome, ground, count(*) as n from docket_charges where run = :run"
                            + " group by district, list, outcome, ground",
                    row -> {
                        String ground = row.text("ground");
                        String key = row.text("outcome") + (ground == null ? "" : " " + ground);
                        ListKind list = ListKind.values()[row.number("list")];
                        return each -> each.charges(key, list, row.n());
                    });
        }

        private void reasons() {
            counted(
                    "select district, reasons, count(*) as n from docket_charges where run = :run"
                            + " and reasons is not null group by district, reasons",
                    row -> {
                        String reasons = String.valueOf(row.text("reasons"));
                        return each -> each.reasons.merge(reasons, row.n(), Long::sum);
                    });
        }

        private void standing(String whose, Function<Counting, Map<RollUp, Long>> counts) {
            counted(
                    "select district, standing, count(*) as n from (select district, min(standing) as standing"
                            + " from docket_charges where run = :run and " + whose + " is not null"
                            + " group by district, " + whose + ") each_one group by district, standing",
                    row -> {
                        RollUp standing = RollUp.values()[row.number("standing")];
                        return each -> counts.apply(each).merge(standing, row.n(), Long::sum);
                    });
        }

        private void withoutReference() {
            counted(
                    "select district, count(distinct position) as n from docket_charges where run = :run"
                            + " and defendant_ref is null group by district",
                    row -> each -> each.withoutReference += row.n());
        }

        /** Adds what each row says to the counts of its district and to those of all. */
        private void counted(String sql, Function<CountedRow, Consumer<Counting>> said) {
            jdbc.sql(sql)
                    .param("run", run)
                    .query((row, number) -> CountedRow.of(row))
                    .list()
                    .forEach(row -> {
                        Consumer<Counting> add = said.apply(row);
                        add.accept(districts.computeIfAbsent(row.district(), any -> new Counting()));
                        add.accept(total);
                    });
        }
    }
}
