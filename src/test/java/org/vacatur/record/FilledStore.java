package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;
import org.vacatur.office.AccessLog;
import org.vacatur.office.Caller;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.rulebook.Outcome;

/** A store in which every table holds something. */
final class FilledStore {
    static final Caller ESSEX = Store.prosecutor(District.ESSEX);

    private FilledStore() {}

    /** Fills it, and gives an export of all there is. */
    static RecordExport.Prepared fill(Store store) {
        RealRules.bringIn(store);
        UUID decided = RealRules.recommend(store, "key-1", RealRules.sample("1-first-letter"), CountyPolicy.OWN)
                .id();
        store.append(District.SUFFOLK, "2", Outcome.SECOND_LETTER, Outcome.OUT_OF_SCOPE);
        decide(store, decided, "key-2");
        store.log.find(Store.AUDITOR, decided);
        new StoredAccessLog(store.records).signedIn(ESSEX, AccessLog.How.FORM);
        new StoredAccessLog(store.records)
                .refused(new AccessLog.Refusal(null, "getRecommendation", AccessLog.Why.CREDENTIALS, null));
        UUID sealed =
                store.append("key-3", District.ESSEX, "3", Outcome.FIRST_LETTER).id();
        store.append(null, District.MIDDLESEX, null, Outcome.FIRST_LETTER);
        store.prepared("key-4");
        seal(store, sealed, "key-5");
        store.append(District.PLYMOUTH, "4", Outcome.FIRST_LETTER);
        return store.prepared();
    }

    /** Decides on a case of another district too. */
    static void decideElsewhere(Store store) {
        CaseFacts facts = RealRules.sample("3-third-letter");
        if (facts.district() != District.SUFFOLK) {
            throw new IllegalStateException("The sample is of " + facts.district());
        }
        decide(
                store,
                Store.prosecutor(District.SUFFOLK),
                RealRules.recommend(store, null, facts, CountyPolicy.OWN).id(),
                null);
    }

    static void decide(Store store, UUID recommendation, String key) {
        decide(store, ESSEX, recommendation, key);
    }

    private static void decide(Store store, Caller caller, UUID recommendation, String key) {
        UUID decided = decide(store.decisions, caller, recommendation, key);
        assertThat(decided).isNotNull();
    }

    /** Gives the id of the decision. */
    static UUID decide(StoredDecisions decisions, UUID recommendation, String key) {
        return decide(decisions, ESSEX, recommendation, key);
    }

    private static UUID decide(StoredDecisions decisions, Caller caller, UUID recommendation, String key) {
        ChargeDecision charge = new ChargeDecision(
                1, DecisionAction.DEFER, null, null, DecisionReason.WAITING_FOR_RECORDS, "An invented comment.", null);
        DecisionRequest request = new DecisionRequest(List.of(charge));
        String decision = decisions
                .decide(
                        caller,
                        new Person(caller.subject(), "A Prosecutor"),
                        recommendation,
                        request,
                        keyed(key, "decide", recommendation, request))
                .orElseThrow();
        return UUID.fromString(
                ContractJson.mapper().readTree(decision).path("id").asString());
    }

    static Sealing seal(Store store, UUID recommendation, String key) {
        return seal(store.sealings, recommendation, key);
    }

    static Sealing seal(Sealings sealings, UUID recommendation, String key) {
        SealingRequest request = new SealingRequest(SealingKind.SEALED, "An invented order.");
        return sealings.seal(ESSEX, recommendation, request, keyed(key, "seal", recommendation, request))
                .orElseThrow();
    }

    private static IdempotencyKeys.Keyed keyed(String key, String operation, UUID id, Object sent) {
        return new IdempotencyKeys.Keyed(
                key, operation, id + "\n" + ContractJson.mapper().writeValueAsString(sent));
    }
}
