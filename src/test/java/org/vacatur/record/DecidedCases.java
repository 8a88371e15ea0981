package org.vacatur.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.ExplainedFinding;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.recommendation.RuleCited;
import org.vacatur.recommendation.RuleSetUsed;
import org.vacatur.recommendation.WordsUnderstood;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.RuleKind;

/** Invented recommendations, and decisions on them, in a store. */
final class DecidedCases {
    private final Store store;

    DecidedCases(Store store) {
        this.store = store;
    }

    /** A charge recommended so, resting on these rules; one more rule fired and decided nothing. */
    static ChargeRecommendation charge(int number, Outcome outcome, Ground ground, Outcome leaning, String... rules) {
        List<ExplainedFinding> findings = new java.util.ArrayList<>();
        Arrays.stream(rules).forEach(each -> findings.add(finding(each, true)));
        findings.add(finding("NOTE-1", false));
        return new ChargeRecommendation(
                number,
                outcome,
                ground,
                false,
                leaning,
                List.of(),
                List.of(),
                "One sentence.",
                new WordsUnderstood(null, null, null, null, null, null, null, DispositionClass.UNKNOWN, List.of()),
                null,
                findings,
                List.of());
    }

    private static ExplainedFinding finding(String rule, boolean decisive) {
        return new ExplainedFinding(
                new RuleCited(rule, "A rule", RuleKind.LAW, List.of(), null, null),
                "a conclusion",
                "a reason",
                List.of(),
                decisive);
    }

    UUID recommended(District district, ChargeRecommendation... charges) {
        return recommended(null, district, charges);
    }

    UUID recommended(String key, District district, ChargeRecommendation... charges) {
        Recommendation made = new Recommendation(
                null,
                LocalDate.of(2017, 4, 19),
                district,
                "1",
                new RuleSetUsed("dookhan", "abc", "OFF"),
                null,
                "A summary.",
                List.of(charges));
        return store.log
                .append(
                        Store.prosecutor(district),
                        new RecommendationLog.Asked(Store.facts(district, "1"), CountyPolicy.OFF, key),
                        made)
                .id();
    }

    /** Decides as a prosecutor of the district; gives the answer. */
    String decided(District district, UUID id, ChargeDecision... charges) {
        return decided(Store.prosecutor(district), null, id, charges);
    }

    String decided(Caller caller, String key, UUID id, ChargeDecision... charges) {
        DecisionRequest request = new DecisionRequest(List.of(charges));
        return store.decisions
                .decide(
                        caller,
                        new Person(caller.subject(), "A Prosecutor"),
                        id,
                        request,
                        keyed(key, "decide", id, request))
                .orElseThrow();
    }

    static IdempotencyKeys.Keyed keyed(String key, String operation, UUID id, Object sent) {
        return new IdempotencyKeys.Keyed(
                key, operation, id + "\n" + ContractJson.mapper().writeValueAsString(sent));
    }

    static ChargeDecision accept(int number, Outcome outcome, Ground ground) {
        return new ChargeDecision(number, DecisionAction.ACCEPT, outcome, ground, null, null, null);
    }

    static ChargeDecision override(int number, Outcome outcome, Ground ground) {
        return new ChargeDecision(
                number,
                DecisionAction.OVERRIDE,
                outcome,
                ground,
                DecisionReason.RULE_WRONG,
                "Secret words \u00a7.",
                null);
    }

    static ChargeDecision defer(int number) {
        return new ChargeDecision(
                number, DecisionAction.DEFER, null, null, DecisionReason.WAITING_FOR_RECORDS, null, null);
    }
}
