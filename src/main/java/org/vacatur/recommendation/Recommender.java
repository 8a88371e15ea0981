package org.vacatur.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
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
    private final RuleSet ruleSet;

    public Recommender(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
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
        LocalDate asOf = facts.asOf() == null ? today : facts.asOf();
        District office = policy.officeFor(facts.district());
        var reader = new CaseReader(facts, asOf, office, ruleSet);
        @Nullable
        ChargeRecommendation[] decided =
                new @Nullable ChargeRecommendation[facts.charges().size()];
        var charges = new ArrayList<ChargeRecommendation>();
        for (int i = 0; i < decided.length; i++) {
            charges.add(decide(i, facts, reader, decided));
        }
        return new Recommendation(
                null,
                asOf,
                facts.district(),
                facts.docketNumber(),
                new RuleSetUsed(ruleSet.id(), ruleSet.version(), policyUsed(policy, office)),
                null,
                Summaries.wholeCase(charges),
                charges);
    }

    /** A charge that hangs on another is decided after it. */
    private ChargeRecommendation decide(
            int index, CaseFacts facts, CaseReader reader, @Nullable ChargeRecommendation[] decided) {
        ChargeRecommendation known = decided[index];
        if (known != null) {
            return known;
        }
        Integer underlying = reader.underlying(index);
        Outcome outcome =
                underlying == null ? null : decide(underlying, facts, reader, decided).outcome();
        ReadCharge charge = reader.read(index, outcome);
        Evaluation evaluation = ruleSet.evaluate(charge.reading());
        Weighed weighed = Weighing.weigh(evaluation.findings());
        ChargeRecommendation explained = Explaining.explain(
                reader.number(index),
                CertificationStated.in(facts.charges().get(index).officeDecision()),
                charge,
                evaluation,
                weighed);
        decided[index] = explained;
        return explained;
    }

    private String policyUsed(CountyPolicy policy, @Nullable District office) {
        if (office == null) {
            return "OFF";
        }
        if (!ruleSet.hasPolicy(office)) {
            return "NONE_RECORDED";
        }
        return policy.mode() == CountyPolicy.Mode.OTHER ? office + "_FOR_COMPARISON" : office.name();
    }
}
