package org.vacatur.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.Condition;
import org.vacatur.rulebook.Operand;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.Truth;
import org.vacatur.rulebook.reading.FactAt;
import org.vacatur.rulebook.reading.ReadCharge;

/** The sentences of a rule, each with whether it holds and the facts it rests on: the same sentences that the engine's rules are made from. */
final class Sentences {
    private Sentences() {}

    static List<ConditionStated> of(Rule rule, ReadCharge charge) {
        return rule.conditions().stream()
                .map(each -> stated(each, charge, charge.reading()))
                .toList();
    }

    private static ConditionStated stated(Condition condition, ReadCharge charge, ChargeReading reading) {
        List<FactAt> facts = new ArrayList<>(facts(condition, charge));
        Truth truth = condition.truth(reading);
        FactAt first = facts.stream()
                .filter(each -> truth == Truth.UNKNOWN && each.value() == null)
                .findFirst()
                .orElse(facts.isEmpty() ? null : facts.get(0));
        facts.remove(first);
        return new ConditionStated(
                condition.sentence(),
                truth,
                first == null ? null : first.path(),
                first == null ? null : first.value(),
                facts.stream()
                        .map(each -> new FactUsed(each.path(), each.value()))
                        .toList());
    }

    private static Set<FactAt> facts(Condition condition, ReadCharge charge) {
        Set<FactAt> facts = new LinkedHashSet<>(charge.basis(condition.field()));
        for (Operand each : condition.operands()) {
            if (each instanceof Operand.Field other) {
                facts.addAll(charge.basis(other.name()));
            }
        }
        return facts;
    }
}
