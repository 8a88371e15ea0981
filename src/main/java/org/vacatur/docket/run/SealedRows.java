package org.vacatur.docket.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.docket.Ledger;
import org.vacatur.record.CaseSealed;

/**
 * Takes a case that is sealed out of the rejects of every run of its office, and counts for each run the rows that went, so that its ledger
 * says how many they were and still adds up. The case itself goes from the lists with its recommendation.
 */
final class SealedRows implements CaseSealed {
    private static final String REJECTS =
            " where case_key in (:keys) and run in" + " (select id from docket_runs where district = :district)";

    private record Case(UUID run, String district, String key, Ledger.Rows rows) {
        /** With its district, and as rows have it that do not say one. */
        Set<String> keys() {
            return Set.of(key, key.substring(key.indexOf('/')));
        }
    }

    @Override
    public void sealed(JdbcClient sealing, UUID recommendation) {
        find(sealing, recommendation).ifPresent(each -> remove(sealing, recommendation, each));
    }

    private static Optional<Case> find(JdbcClient sealing, UUID recommendation) {
        return sealing.sql("select c.run, c.district, c.case_key, c.rows_merged, c.rows_duplicates,"
                        + " (select count(*) from docket_charges h where h.run = c.run and h.position = c.position) as charges"
                        + " from docket_cases c where c.recommendation = :id")
                .param("id", recommendation)
                .query((row, number) -> new Case(
                        row.getObject("run", UUID.class),
                        row.getString("district"),
                        row.getString("case_key"),
                        rows(row.getLong("charges"), row.getLong("rows_merged"), row.getLong("rows_duplicates"))))
                .optional();
    }

    private static Ledger.Rows rows(long charges, long merged, long duplicates) {
        return new Ledger.Rows(charges + merged + duplicates, charges, merged, 0, duplicates);
    }

    private static void remove(JdbcClient sealing, UUID recommendation, Case sealed) {
        Map<UUID, Long> rejected = new HashMap<>();
        sealing.sql("select run, count(*) as n from docket_rejects" + REJECTS + " group by run")
                .param("keys", sealed.keys())
                .param("district", sealed.district())
                .query((row, number) -> rejected.put(row.getObject("run", UUID.class), row.getLong("n")))
                .list();
        for (String table : List.of("docket_rejects", "docket_corrections")) {
            sealing.sql("delete from " + table + REJECTS)
                    .param("keys", sealed.keys())
                    .param("district", sealed.district())
                    .update();
        }
        Set<UUID> runs = new HashSet<>(rejected.keySet());
        runs.add(sealed.run());
        for (UUID run : runs) {
            Ledger.Rows rows = run.equals(sealed.run()) ? sealed.rows() : rows(0, 0, 0);
            insert(sealing, run, recommendation, rows, rejected.getOrDefault(run, 0L));
        }
    }

    private static void insert(JdbcClient jdbc, UUID run, UUID recommendation, Ledger.Rows rows, long rejected) {
        jdbc.sql("insert into docket_sealed (run, recommendation, charges, merged, rejected, duplicates)"
                        + " values (:run, :id, :charges, :merged, :rejected, :duplicates)")
                .param("run", run)
                .param("id", recommendation)
                .param("charges", rows.charges())
                .param("merged", rows.merged())
                .param("rejected", rejected)
                .param("duplicates", rows.duplicates())
                .update();
    }

    /** Recommendations that rows of a run were sealed with; within the transaction at hand and its reach. */
    static Set<UUID> of(JdbcClient jdbc, UUID run) {
        return new HashSet<>(jdbc.sql("select recommendation from docket_sealed where run = :run")
                .param("run", run)
                .query((row, number) -> row.getObject("recommendation", UUID.class))
                .list());
    }

    /** Counts rows of a run that were sealed before they were kept. */
    static void add(JdbcClient jdbc, UUID run, UUID recommendation, Ledger.Rows rows) {
        int there = jdbc.sql("update docket_sealed set charges = charges + :charges, merged = merged + :merged,"
                        + " rejected = rejected + :rejected, duplicates = duplicates + :duplicates"
                        + " where run = :run and recommendation = :id")
                .param("charges", rows.charges())
                .param("merged", rows.merged())
                .param("rejected", rows.rejected())
                .param("duplicates", rows.duplicates())
                .param("run", run)
                .param("id", recommendation)
                .update();
        if (there == 0) {
            insert(jdbc, run, recommendation, rows, rows.rejected());
        }
    }

    /** The rows of a run without those that were sealed, which count for themselves. */
    static Ledger.Rows without(JdbcClient jdbc, UUID run, Ledger.Rows all) {
        return jdbc.sql("select coalesce(sum(charges), 0) as charges, coalesce(sum(merged), 0) as merged,"
                        + " coalesce(sum(rejected), 0) as rejected, coalesce(sum(duplicates), 0) as duplicates"
                        + " from docket_sealed where run = :run")
                .param("run", run)
                .query((row, number) -> {
                    long charges = row.getLong("charges");
                    long merged = row.getLong("merged");
                    long rejected = row.getLong("rejected");
                    long duplicates = row.getLong("duplicates");
                    return new Ledger.Rows(
                            all.input(),
                            all.charges() - charges,
                            all.merged() - merged,
                            all.rejected() - rejected,
                            all.duplicates() - duplicates,
                            charges + merged + rejected + duplicates);
                })
                .single();
    }
}
