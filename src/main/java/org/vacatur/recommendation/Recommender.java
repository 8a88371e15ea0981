package org.vacatur.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Evaluation;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.reading.CaseReader;
import org.vacatur.rulebook.reading.ReadCharge;

/**
 * Reads a case, asks the rules charge by charge, weighs what they found and explains it. Holds no state; safe for many
 * threads.
 */
public final class Recommender {
    private final Supplier<RuleSet> rules;

    /** Asks one rule set. */
    public Recommender(RuleSet rules) {
        this(() -> rules);
    }

    /** Asks the rule set that is in use when a case comes in, for the whole of that case. */
    public Recommender(Supplier<RuleSet> rules) {
        this.rules = rules;
    }

    /**
     * Recommends, without recording.
     *
     * @param facts the case
     * @param policy whose criteria to apply
     * @param today date of judgment where the facts give none
     * @return a recommendation without {@code id} and {@code recordedAt}
     */
    public Recommendation recommend(CaseFacts facts, CountyPolicy policy, LocalDate today) {
        RuleSet ruleSet = rules.get();
        LocalDate asOf = facts.asOf() == null ? today : facts.asOf();
        District office = policy.officeFor(facts.district());
        var reader = new CaseReader(facts, asOf, office, ruleSet);
        @Nullable
        ChargeRecommendation[] decided =
                new @Nullable ChargeRecommendation[facts.charges().size()];
        var charges = new ArrayList<ChargeRecommendation>();
        for (int i = 0; i < decided.length; i++) {
            charges.add(decide(ruleSet, i, reader, decided));
        }
        return new Recommendation(
                null,
                asOf,
                facts.district(),
                facts.docketNumber(),
                new RuleSetUsed(ruleSet.id(), ruleSet.version(), policyUsed(ruleSet, policy, office)),
                null,
                Summaries.wholeCase(charges),
                charges);
    }

    /** A charge that hangs on another is decided after it. */
    private static ChargeRecommendation decide(
            RuleSet ruleSet, int index, CaseReader reader, @Nullable ChargeRecommendation[] decided) {
        ChargeRecommendation known = decided[index];
        if (known != null) {
            return known;
        }
        Integer underlying = reader.underlying(index);
        Outcome outcome = underlying == null
                ? null
                : decide(ruleSet, underlying, reader, decided).outcome();
        ReadCharge charge = reader.read(index, outcome);
        Evaluation evaluation = ruleSet.evaluate(charge.reading());
        Weighed weighed = Weighing.weigh(evaluation.findings());
        ChargeRecommendation explained = Explaining.explain(
                reader.number(index),
                CertificationStated.in(reader.officeDecision(index)),
                charge,
                evaluation,
                weighed);
        decided[index] = explained;
        return explained;
    }

    private static String policyUsed(RuleSet ruleSet, CountyPolicy policy, @Nullable District office) {
        if (office == null) {
            return "OFF";
        }
        if (!ruleSet.hasPolicy(office)) {
            return "NONE_RECORDED";
        }
        return policy.mode() == CountyPolicy.Mode.OTHER ? office + "_FOR_COMPARISON" : office.name();
    }
}
