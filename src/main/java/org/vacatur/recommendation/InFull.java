package org.vacatur.recommendation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vacatur.recommendation.whatif.WhatIf;
import org.vacatur.rulebook.Evaluation;
import org.vacatur.rulebook.Finding;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.RuleTest;
import org.vacatur.rulebook.Truth;
import org.vacatur.rulebook.reading.ReadCharge;

/** Adds to the advice for a charge what is only worked out on request: why not, what would change it, what to find out, and how firm it is. */
final class InFull {
    private final Decided decided;
    private final Evaluation evaluation;
    private final ReadCharge charge;
    private final Set<Rule> fired;

    private InFull(Decided decided) {
        this.decided = decided;
        this.evaluation = decided.evaluation();
        this.charge = decided.charge();
        this.fired = evaluation.findings().stream().map(Finding::rule).collect(Collectors.toSet());
    }

    static ChargeRecommendation of(Decided decided, WhatIf whatIf, Changes changes) {
        var full = new InFull(decided);
        ChargeRecommendation brief = decided.explained();
        List<WhatWouldChange> sets = changes.of(whatIf.sets(decided.index()), decided.index());
        return new ChargeRecommendation(
                brief.number(),
                brief.outcome(),
                brief.ground(),
                brief.proposed(),
                brief.leaning(),
                brief.reviewReasons(),
                brief.notes(),
                brief.summary(),
                brief.reading(),
                brief.certificationStated(),
                full.findings(),
                Questions.answered(decided, whatIf, sets),
                full.tests(),
                full.notFired(),
                Firm.standing(decided, whatIf, changes.facts()),
                sets);
    }

    private List<ExplainedFinding> findings() {
        return decided.explained().findings().stream().map(this::withSentences).toList();
    }

    private ExplainedFinding withSentences(ExplainedFinding brief) {
        return fired.stream()
                .filter(each -> each.id().equals(brief.rule().id()))
                .findFirst()
                .map(rule -> new ExplainedFinding(
                        brief.rule(),
                        brief.conclusion(),
                        brief.because(),
                        brief.facts(),
                        brief.decisive(),
                        Sentences.of(rule, charge)))
                .orElse(brief);
    }

    private List<RuleNotFired> notFired() {
        List<RuleNotFired> rules = new ArrayList<>();
        for (Rule each : evaluation.ruleSet().rules()) {
            if (!fired.contains(each)) {
                List<ConditionStated> conditions = Sentences.of(each, charge);
                String stoppedBy = conditions.stream()
                        .filter(condition -> condition.status() != Truth.TRUE)
                        .map(ConditionStated::sentence)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(
                                "The engine did not fire " + each.id() + ", of which every sentence holds"));
                rules.add(new RuleNotFired(
                        Explaining.cited(each), Summaries.conclusion(each.conclusion()), stoppedBy, conditions));
            }
        }
        return rules;
    }

    private List<TestResult> tests() {
        Set<Integer> deciding = decided.weighed().decisive().stream()
                .map(each -> each.rule().test())
                .collect(Collectors.toCollection(HashSet::new));
        return evaluation.ruleSet().tests().stream()
                .map(each ->
                        new TestResult(each.number(), each.name(), each.scope(), state(each, deciding), firedOf(each)))
                .toList();
    }

    private TestState state(RuleTest test, Set<Integer> deciding) {
        if (deciding.contains(test.number())) {
            return TestState.DECIDED;
        }
        if (evaluation.findings().stream()
                .anyMatch(each -> each.rule().test() == test.number()
                        && each.rule().conclusion().concludes())) {
            return TestState.CONCLUDED;
        }
        boolean open = evaluation.ruleSet().rules().stream()
                .filter(each ->
                        each.test() == test.number() && each.conclusion().concludes())
                .anyMatch(each -> !each.refuted(evaluation.reading()));
        return open ? TestState.OPEN : TestState.NOTHING;
    }

    private List<String> firedOf(RuleTest test) {
        return evaluation.findings().stream()
                .map(Finding::rule)
                .filter(each -> each.test() == test.number())
                .map(Rule::id)
                .toList();
    }
}
