package org.vacatur.recommendation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vacatur.rulebook.Conclusion.Note;
import org.vacatur.rulebook.Condition;
import org.vacatur.rulebook.Evaluation;
import org.vacatur.rulebook.Glossary;
import org.vacatur.rulebook.Operand;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.reading.FactAt;
import org.vacatur.rulebook.reading.ReadCharge;

/**
 * What to find out: the questions behind fields that are not known, in rules that are still open (no condition is false)
 * and stand no later than the test that decided.
 */
final class OpenQuestions {
    private OpenQuestions() {}

    static List<UnknownFact> of(ReadCharge charge, Evaluation evaluation, Weighed weighed) {
        int last = weighed.decisive().stream()
                .mapToInt(each -> each.rule().test())
                .max()
                .orElse(Integer.MAX_VALUE);
        boolean excluded = weighed.outcome() == Outcome.OUT_OF_SCOPE || weighed.outcome() == Outcome.ALREADY_RESOLVED;
        Set<UnknownFact> questions = new LinkedHashSet<>();
        String offense = charge.offense().question();
        if (offense != null && !excluded) {
            charge.basis("drugCharge").stream()
                    .filter(each -> each.value() != null)
                    .findFirst()
                    .or(() -> charge.basis("drugCharge").stream().findFirst())
                    .ifPresent(each -> questions.add(new UnknownFact(each.path(), offense)));
        }
        if (!excluded) {
            // what stands in the way of the answer given comes first
            weighed.decisive().forEach(each -> ask(each.rule(), charge, evaluation, questions));
            for (Rule rule : evaluation.ruleSet().rules()) {
                if (rule.test() <= last && !(rule.conclusion() instanceof Note)) {
                    ask(rule, charge, evaluation, questions);
                }
            }
        }
        return List.copyOf(questions);
    }

    private static void ask(Rule rule, ReadCharge charge, Evaluation evaluation, Set<UnknownFact> questions) {
        if (rule.refuted(evaluation.reading())) {
            return;
        }
        for (Condition each : rule.conditions()) {
            ask(each.field(), charge, evaluation, questions);
            each.operands().forEach(operand -> {
                if (operand instanceof Operand.Field other) {
                    ask(other.name(), charge, evaluation, questions);
                }
            });
        }
    }

    private static void ask(String field, ReadCharge charge, Evaluation evaluation, Set<UnknownFact> questions) {
        var entry = Glossary.entry(field);
        if (entry.ask().isEmpty() || entry.value(evaluation.reading()) != null) {
            return;
        }
        List<FactAt> basis = charge.basis(field);
        basis.stream()
                .filter(each -> each.value() == null)
                .findFirst()
                .or(() -> basis.stream().findFirst())
                .ifPresent(each -> questions.add(new UnknownFact(each.path(), entry.ask())));
    }
}
