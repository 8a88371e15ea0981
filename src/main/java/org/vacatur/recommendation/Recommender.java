package org.vacatur.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.whatif.TooManyOpenFacts;
import org.vacatur.rulebook.RuleSet;

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
        return new OneCase(rules.get(), facts, policy, today).recommended(false);
    }

    /**
     * The same in full: also with every rule that did not fire and what stopped it, what each open fact would lead to, the smallest sets of
     * facts that would move each charge, and what its outcome rests on. Nothing that {@link #recommend} says is otherwise in it.
     *
     * @throws RequestRefused if so much of the case is open that not every change of it can be tried
     */
    public Recommendation explain(CaseFacts facts, CountyPolicy policy, LocalDate today) {
        try {
            return new OneCase(rules.get(), facts, policy, today).recommended(true);
        } catch (TooManyOpenFacts e) {
            throw new RequestRefused(
                    ProblemType.NOT_EXPLAINED,
                    e.getMessage() + ". Ask about fewer charges at once, or fill in what is known first.",
                    List.of());
        }
    }

    /** Where each charge of a case belongs, in the order given, and which facts, looked up, may settle those that need a person. */
    public List<ChargeToSettle> toSettle(CaseFacts facts, CountyPolicy policy, LocalDate today) {
        return new OneCase(rules.get(), facts, policy, today).toSettle();
    }

    /**
     * Where each charge of a case belongs under several offices' criteria, in the order given. The same rules and the same weighing as
     * {@link #recommend}, without words.
     *
     * @param policies whose criteria, one after the other
     */
    public List<ChargeCompared> compare(CaseFacts facts, List<CountyPolicy> policies, LocalDate today) {
        return new Comparing(rules.get(), facts, today).under(policies);
    }

    /**
     * Where each charge of a case belongs and which rules say so, in the order given. The same rules and the same weighing as
     * {@link #recommend}, without words.
     */
    public List<ChargePlaced> places(CaseFacts facts, CountyPolicy policy, LocalDate today) {
        return new Comparing(rules.get(), facts, today).places(policy);
    }
}
