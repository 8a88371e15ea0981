package org.vacatur.docket.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** The charges of a run as lists show them, sorted by district, list, court, docket number and charge. */
final class ListedCharges {
    private static final String SELECT =
            "select l.listed, c.outcome, c.ground, l.decided_here from docket_charges c join docket_listed l"
                    + " on l.run = c.run and l.position = c.position and l.charge = c.charge";

    /** PostgreSQL hands over all rows at once unless it is told how many. */
    static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;

    ListedCharges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Some or all charges, read as they are taken; to be closed. Within the transaction at hand and its reach.
     *
     * @param list only of this list; null for all
     */
    Stream<ListedCharge> sorted(UUID run, @Nullable ListKind list) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("run", run);
        // a district is always named; saying so, H2 takes the index that is sorted already and gives the first row at
        // once, else it sorts all of them
        String where = " where c.run = :run and c.district >= ''";
        if (list != null) {
            values.put("list", list.ordinal());
            where += " and c.list = :list";
        }
        return read(
                where + " order by c.run, c.district, c.list, c.court, c.docket_number, c.charge, c.position", values);
    }

    /** All charges by office, docket number and charge, whatever list they stand on. */
    Stream<ListedCharge> byCase(UUID run) {
        return read(
                " where c.run = :run order by c.district, c.docket_number, c.charge, c.position", Map.of("run", run));
    }

    private Stream<ListedCharge> read(String which, Map<String, Object> values) {
        return jdbc
                .sql(SELECT + which)
                .params(values)
                .withFetchSize(ROWS_AT_ONCE)
                .query((row, number) -> shown(
                        row.getString("listed"),
                        row.getString("outcome"),
                        row.getString("ground"),
                        row.getString("decided_here")))
                .stream();
    }

    private static ListedCharge shown(
            String listed, String outcome, @Nullable String ground, @Nullable String decidedHere) {
        ListedCharge made = ContractJson.mapper().readValue(listed, ListedCharge.class);
        if (decidedHere == null) {
            return made;
        }
        return DecidedHere.on(
                made,
                Outcome.valueOf(outcome),
                ground == null ? null : Ground.valueOf(ground),
                ContractJson.mapper().readValue(decidedHere, ListedCharge.ChargeDecided.class));
    }
}
