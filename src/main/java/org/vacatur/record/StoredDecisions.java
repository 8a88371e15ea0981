package org.vacatur.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;

/**
 * Decisions in the records. The whole decision is a content of its record, kept as the text that was answered; the tables beside
 * it find and count. Nothing is overwritten: of several decisions on a charge the last one is in force.
 */
final class StoredDecisions implements Decisions {
    static final String DECISION = "decision";

    /** Decisions of many that are inserted together. */
    private static final int TOGETHER = 500;

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final StoredRecords records;
    private final StoredRecommendations recommendations;
    private final IdempotencyKeys keys;
    private final List<DecisionMade> told;

    StoredDecisions(Transactions transactions, StoredRecords records, StoredRecommendations recommendations) {
        this(transactions, records, recommendations, List.of());
    }

    /** With those who are told of each decision, in its transaction. */
    StoredDecisions(
            Transactions transactions,
            StoredRecords records,
            StoredRecommendations recommendations,
            List<DecisionMade> told) {
        this.told = List.copyOf(told);
        this.transactions = transactions;
        this.jdbc = transactions.jdbc();
        this.records = records;
        this.recommendations = recommendations;
        this.keys = new IdempotencyKeys(jdbc);
    }

    /**
     * Records what a person decides. Sent again under the same key, it is answered as the first time.
     *
     * @param person the caller, with the name that the decision is made under
     * @param id the recommendation decided on
     * @return the decision, in the JSON of the contract; empty if there is no such recommendation within the district the caller acts
     *     for
     * @throws RequestRefused if it cannot be decided so
     */
    Optional<String> decide(
            Caller caller, Person person, UUID id, DecisionRequest request, IdempotencyKeys.Keyed keyed) {
        Reach reach = caller.mayActFor();
        return transactions.within(reach, () -> {
            records.lock();
            Optional<UUID> before = keys.before(caller, keyed);
            if (before.isPresent()) {
                return Optional.of(answered(id, before.get()));
            }
            return recommendations.kept(id, reach).map(found -> {
                List<RecommendedCharge> recommended = RecommendedCharge.in(found.json());
                List<Fault> faults = DecisionCheck.faults(recommended, request);
                if (!faults.isEmpty()) {
                    throw new RequestRefused(ProblemType.NOT_DECIDABLE, ProblemType.NOT_DECIDABLE.advice(), faults);
                }
                Instant at = records.now();
                Decision decision = new Decision(
                        UUID.randomUUID(), id, person, at, request.charges(), superseded(id, request.charges()));
                Made made = new Made(found.district(), recommended, decision);
                insertAll(caller, List.of(made), at);
                keys.keep(caller, keyed, decision.id());
                return made.json();
            });
        });
    }

    @Override
    public long decideAll(Caller caller, Person person, List<OnRecommendation> all) {
        Reach reach = caller.mayActFor();
        return transactions.within(reach, () -> {
            records.lock();
            Instant at = records.now();
            long charges = 0;
            for (int from = 0; from < all.size(); from += TOGETHER) {
                List<Made> made = new ArrayList<>();
                for (OnRecommendation each : all.subList(from, Math.min(from + TOGETHER, all.size()))) {
                    charges += each.charges().size();
                    made.add(made(person, reach, each, at));
                }
                insertAll(caller, made, at);
            }
            return charges;
        });
    }

    private Made made(Person person, Reach reach, OnRecommendation on, Instant at) {
        StoredRecommendations.Kept found = recommendations
                .kept(on.recommendation(), reach)
                .orElseThrow(() -> new IllegalStateException("A recommendation that is decided on is not there"));
        List<RecommendedCharge> recommended = RecommendedCharge.in(found.json());
        DecisionRequest request = new DecisionRequest(on.charges());
        List<Fault> faults = DecisionCheck.faults(recommended, request);
        if (!faults.isEmpty()) {
            throw new RequestRefused(ProblemType.NOT_DECIDABLE, ProblemType.NOT_DECIDABLE.advice(), faults);
        }
        return new Made(
                found.district(),
                recommended,
                new Decision(
                        UUID.randomUUID(),
                        on.recommendation(),
                        person,
                        at,
                        on.charges(),
                        superseded(on.recommendation(), on.charges())));
    }

    /**
     * Every decision on a recommendation and which are in force. That an auditor reads them is recorded.
     *
     * @return the history, in the JSON of the contract; empty if there is no such recommendation within the caller's reach
     */
    Optional<String> history(Caller caller, UUID id) {
        return transactions.within(caller.reach(), () -> {
            if (recommendations.kept(id, caller.reach()).isEmpty()) {
                return Optional.empty();
            }
            String items = jdbc
                    .sql("select c.content from records r join record_contents c on c.sequence = r.sequence"
                            + " and c.name = :name where r.object = :id and r.type = :type order by r.sequence")
                    .param("name", DECISION)
                    .param("id", id)
                    .param("type", RecordType.DECISION.name())
                    .query(String.class)
                    .list()
                    .stream()
                    .collect(Collectors.joining(",", "{\"items\":[", "]"));
            recommendations.readByAuditor(caller, "listDecisions", List.of(id));
            return Optional.of(items + ",\"inForce\":" + ContractJson.mapper().writeValueAsString(inForce(id)) + "}");
        });
    }

    private List<DecisionInForce> inForce(UUID id) {
        return jdbc.sql("select d.charge_number, d.decision_id from charge_decisions d"
                        + " where d.recommendation_id = :id and " + DecisionCounts.IN_FORCE
                        + " order by d.charge_number")
                .param("id", id)
                .query((row, number) ->
                        new DecisionInForce(row.getInt("charge_number"), row.getObject("decision_id", UUID.class)))
                .list();
    }

    private List<UUID> superseded(UUID id, List<ChargeDecision> charges) {
        List<Integer> numbers = charges.stream().map(ChargeDecision::number).toList();
        return inForce(id).stream()
                .filter(each -> numbers.contains(each.number()))
                .map(DecisionInForce::decisionId)
                .distinct()
                .toList();
    }

    private String answered(UUID id, UUID decision) {
        return jdbc.sql("select distinct c.sequence, c.content from charge_decisions d"
                        + " join record_contents c on c.sequence = d.sequence and c.name = :name"
                        + " where d.recommendation_id = :id and d.decision_id = :decision")
                .param("name", DECISION)
                .param("id", id)
                .param("decision", decision)
                .query((row, number) -> row.getString("content"))
                .single();
    }

    /** A decision that can be recorded. */
    private record Made(District district, List<RecommendedCharge> recommended, Decision decision, String json) {
        Made(District district, List<RecommendedCharge> recommended, Decision decision) {
            this(district, recommended, decision, ContractJson.mapper().writeValueAsString(decision));
        }

        Event event() {
            boolean certifies = decision.charges().stream().anyMatch(each -> each.certification() != null);
            return Event.of(RecordType.DECISION)
                    .about(district, decision.recommendationId())
                    .saying("decisionId", decision.id().toString())
                    .saying(
                            "charges",
                            decision.charges().stream()
                                    .map(StoredDecisions::inClear)
                                    .toList())
                    .saying(
                            "supersedes",
                            decision.supersedes().stream().map(UUID::toString).toList())
                    .saying("certifies", certifies ? "yes" : "no")
                    .holding(DECISION, json);
        }
    }

    private void insertAll(Caller caller, List<Made> all, Instant at) {
        List<Recorded> recorded =
                records.appendAll(caller, all.stream().map(Made::event).toList(), at);
        DecisionRows rows = new DecisionRows();
        for (int i = 0; i < all.size(); i++) {
            Made made = all.get(i);
            rows.add(recorded.get(i).sequence(), made.district(), made.decision(), made.recommended());
        }
        rows.insert(transactions);
        all.forEach(each -> told.forEach(listener -> listener.decided(each.decision())));
    }

    private static Map<String, String> inClear(ChargeDecision charge) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("charge", Integer.toString(charge.number()));
        said.put("action", charge.action().name());
        if (charge.outcome() != null) {
            said.put("outcome", charge.outcome().name());
        }
        if (charge.ground() != null) {
            said.put("ground", charge.ground().name());
        }
        if (charge.reason() != null) {
            said.put("reason", charge.reason().name());
        }
        return said;
    }
}
