package org.vacatur.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Offense;
import org.vacatur.rulebook.Authority;
import org.vacatur.rulebook.Condition;
import org.vacatur.rulebook.Evaluation;
import org.vacatur.rulebook.Finding;
import org.vacatur.rulebook.OutcomeNote;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.reading.ReadCharge;

/** Puts what the rules found for one charge into the words of the contract: every finding with its sources and facts. */
final class Explaining {
    private Explaining() {}

    static ChargeRecommendation explain(
            int number,
            @Nullable CertificationStated stated,
            ReadCharge charge,
            Evaluation evaluation,
            Weighed weighed) {
        List<OutcomeNote> outcomeNotes = evaluation.ruleSet().outcomeNotes().stream()
                .filter(each -> each.outcomes().contains(weighed.outcome()))
                .filter(each ->
                        each.after() == null || evaluation.reading().asOf().isAfter(each.after()))
                .toList();
        return new ChargeRecommendation(
                number,
                weighed.outcome(),
                weighed.ground(),
                weighed.proposed(),
                weighed.leaning(),
                weighed.reasons(),
                notes(evaluation.findings(), outcomeNotes),
                Summaries.charge(number, weighed),
                understood(charge),
                stated,
                findings(charge, evaluation, weighed, outcomeNotes),
                OpenQuestions.of(charge, evaluation, weighed));
    }

    private static List<ExplainedFinding> findings(
            ReadCharge charge, Evaluation evaluation, Weighed weighed, List<OutcomeNote> outcomeNotes) {
        var explained = new ArrayList<ExplainedFinding>();
        if (weighed.own() != null) {
            explained.add(weighed.own().explained());
        }
        for (Finding each : evaluation.findings()) {
            explained.add(new ExplainedFinding(
                    cited(each.rule()),
                    Summaries.conclusion(each.rule().conclusion()),
                    each.because(),
                    facts(each.rule(), charge),
                    weighed.decisive().contains(each)));
        }
        String file = evaluation.ruleSet().id() + "/rule-set.yaml";
        for (OutcomeNote each : outcomeNotes) {
            var rule =
                    new RuleCited(each.code(), each.title(), each.kind(), cited(each.authorities()), file, each.line());
            explained.add(new ExplainedFinding(rule, "note " + each.code(), each.text(), List.of(), false));
        }
        return explained;
    }

    private static List<String> notes(List<Finding> findings, List<OutcomeNote> outcomeNotes) {
        return Stream.concat(
                        findings.stream().flatMap(each -> Summaries.noteCode(each).stream()),
                        outcomeNotes.stream().map(OutcomeNote::code))
                .distinct()
                .toList();
    }

    static RuleCited cited(Rule rule) {
        return new RuleCited(rule.id(), rule.title(), rule.kind(), cited(rule.authorities()), rule.file(), rule.line());
    }

    private static List<AuthorityCited> cited(List<Authority> authorities) {
        return authorities.stream()
                .map(each -> new AuthorityCited(each.id(), each.citation(), each.pin(), each.link(), each.verified()))
                .toList();
    }

    private static List<FactUsed> facts(Rule rule, ReadCharge charge) {
        Set<FactUsed> facts = new LinkedHashSet<>();
        for (Condition each : rule.conditions()) {
            charge.basis(each.field()).forEach(fact -> facts.add(new FactUsed(fact.path(), fact.value())));
        }
        return List.copyOf(facts);
    }

    private static WordsUnderstood understood(ReadCharge charge) {
        var offense = charge.offense();
        return new WordsUnderstood(
                offense.agreed(Offense::chapter),
                offense.agreed(Offense::section),
                offense.agreed(Offense::kind),
                offense.agreed(Offense::drugClass),
                offense.agreed(Offense::substance),
                offense.agreed(Offense::subsequent),
                offense.agreed(Offense::weightBand),
                charge.disposition().dispositionClass(),
                offense.candidates().size() < 2
                        ? List.of()
                        : offense.candidates().stream()
                                .map(Summaries::candidate)
                                .toList());
    }
}
