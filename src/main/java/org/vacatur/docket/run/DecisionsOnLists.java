package org.vacatur.docket.run;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.ListedCharge.ChargeDecided;
import org.vacatur.record.ChargeDecision;
import org.vacatur.record.Decision;
import org.vacatur.record.DecisionMade;
import org.vacatur.rulebook.Outcome;

/** Moves a charge to the list where a person's decision puts it, in the transaction that records the decision. */
final class DecisionsOnLists implements DecisionMade {
    private final JdbcClient jdbc;

    DecisionsOnLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID run, long position, int charge, ListedCharge listed) {}

    @Override
    public void decided(Decision decision) {
        Map<Integer, ChargeDecision> byNumber =
                decision.charges().stream().collect(Collectors.toMap(ChargeDecision::number, each -> each));
        rows(decision).forEach(row -> {
            ChargeDecision made = byNumber.get(row.charge());
            if (made != null) {
                put(row, made, decision);
            }
        });
    }

    private List<Row> rows(Decision decision) {
        return jdbc.sql("select l.run, l.position, l.charge, l.listed from docket_cases c"
                        + " join docket_listed l on l.run = c.run and l.position = c.position"
                        + " where c.recommendation = :id")
                .param("id", decision.recommendationId())
                .query((row, number) -> new Row(
                        row.getObject("run", UUID.class),
                        row.getLong("position"),
                        row.getInt("charge"),
                        ContractJson.mapper().readValue(row.getString("listed"), ListedCharge.class)))
                .list();
    }

    private void put(Row row, ChargeDecision made, Decision decision) {
        Outcome outcome = made.outcome();
        ChargeDecided here = outcome == null ? null : here(made, decision);
        ListedCharge stands = outcome == null || here == null
                ? row.listed()
                : DecidedHere.on(row.listed(), outcome, made.ground(), here);
        ChargeRows.Standing standing = ChargeRows.Standing.of(stands);
        jdbc.sql("update docket_charges set list = :list, outcome = :outcome, ground = :ground, standing = :standing,"
                        + " reasons = :reasons where run = :run and position = :position and charge = :charge")
                .param("list", standing.list())
                .param("outcome", standing.outcome())
                .param("ground", standing.ground())
                .param("standing", standing.standing())
                .param("reasons", standing.reasons())
                .param("run", row.run())
                .param("position", row.position())
                .param("charge", row.charge())
                .update();
        jdbc.sql("update docket_listed set decided_here = :here"
                        + " where run = :run and position = :position and charge = :charge")
                .param("here", here == null ? null : ContractJson.mapper().writeValueAsString(here))
                .param("run", row.run())
                .param("position", row.position())
                .param("charge", row.charge())
                .update();
    }

    private static ChargeDecided here(ChargeDecision made, Decision decision) {
        return new ChargeDecided(
                true,
                decision.decidedBy().name(),
                decision.decidedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                made.certification() == null ? List.of() : made.certification().evidenceReliedOn());
    }
}
