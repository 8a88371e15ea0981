package org.vacatur.recommendation.whatif;

import java.util.Collection;
import java.util.TreeSet;
import org.vacatur.rulebook.Condition;
import org.vacatur.rulebook.Operand;
import org.vacatur.rulebook.RuleSet;

/** The numbers that stand for all numbers a count may have: none, and both sides of each limit that a rule sets. */
final class Counts {
    private final RuleSet ruleSet;

    Counts(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /**
     * Numbers of a count.
     *
     * @param field the field of the reading that the count goes into
     * @param beside what is added to it there
     */
    Collection<Integer> of(String field, Collection<Integer> beside) {
        TreeSet<Integer> numbers = new TreeSet<>();
        numbers.add(0);
        ruleSet.rules().stream()
                .flatMap(each -> each.conditions().stream())
                .filter(each -> each.field().equals(field))
                .map(Condition::operands)
                .flatMap(Collection::stream)
                .forEach(operand -> {
                    if (operand instanceof Operand.Literal literal && literal.value() instanceof Integer limit) {
                        for (int other : beside) {
                            numbers.add(limit - other - 1);
                            numbers.add(limit - other);
                            numbers.add(limit - other + 1);
                        }
                    }
                });
        return numbers.tailSet(0);
    }
}
