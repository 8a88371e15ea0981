package org.vacatur.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.Conclusion;
import org.vacatur.rulebook.Condition;
import org.vacatur.rulebook.Operand;
import org.vacatur.rulebook.Operator;
import org.vacatur.rulebook.Readings;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.RuleKind;
import org.vacatur.rulebook.Truth;

/** What the engine fires is what the three-valued test of the conditions says, for conditions of every form. */
class DroolsAgreesTest {
    private static final List<Rule> RULES = rules(new Random(20170118), 120);
    private static final RuleEngine ENGINE = RuleEngine.compile("any", RULES, null);

    @Property(tries = 3_000)
    void a_rule_fires_exactly_when_all_its_conditions_are_true(@ForAll long seed) {
        var random = new Random(seed);
        var reading = Readings.any(random, random.nextDouble());
        var fired = ENGINE.fired(reading);
        for (var i = 0; i < RULES.size(); i++) {
            var rule = RULES.get(i);
            var expected = rule.conditions().stream().allMatch(each -> each.truth(reading) == Truth.TRUE);
            assertThat(fired.get(i)).as("%s on %s", rule.conditions(), reading).isEqualTo(expected);
        }
    }

    private static List<Rule> rules(Random random, int number) {
        var rules = new ArrayList<Rule>();
        for (var field : ChargeReading.class.getRecordComponents()) {
            for (var operator : Operator.values()) {
                if (rules.size() < number || random.nextInt(8) == 0) {
                    rules.add(
                            rule(rules.size(), Set.of(condition(random, field.getName(), field.getType(), operator))));
                }
            }
        }
        for (var i = 0; i < number; i++) {
            var conditions = new LinkedHashSet<Condition>();
            for (var j = 0; j <= random.nextInt(3); j++) {
                var fields = ChargeReading.class.getRecordComponents();
                var field = fields[random.nextInt(fields.length)];
                var operator = Operator.values()[random.nextInt(Operator.values().length)];
                conditions.add(condition(random, field.getName(), field.getType(), operator));
            }
            rules.add(rule(rules.size(), conditions));
        }
        return rules;
    }

    private static Rule rule(int number, Set<Condition> conditions) {
        return new Rule(
                "R-" + number,
                "title",
                RuleKind.DESIGN,
                List.of(),
                "file",
                1,
                0,
                false,
                List.copyOf(conditions),
                new Conclusion.OutOfScope(),
                "because");
    }

    private static Condition condition(Random random, String field, Class<?> type, Operator wanted) {
        var ordered = type == Integer.class || type == LocalDate.class;
        var operator = switch (wanted) {
            case GREATER, GREATER_OR_EQUAL, LESS, LESS_OR_EQUAL -> ordered ? wanted : Operator.NOT_EQUAL;
            default -> wanted;
        };
        var literal = new Operand.Literal(Readings.any(random, type));
        List<Operand> operands = switch (operator) {
            case IS_KNOWN, IS_UNKNOWN -> List.of();
            case IN, NOT_IN -> List.of(literal, new Operand.Literal(Readings.any(random, type)));
            default -> List.of(random.nextBoolean() ? other(type, literal) : literal);
        };
        return new Condition("sentence", field, operator, operands, !operands.isEmpty() && random.nextInt(3) == 0, 1);
    }

    private static Operand other(Class<?> type, Operand otherwise) {
        if (type == LocalDate.class) {
            return new Operand.Field("dispositionDate");
        }
        if (type == Integer.class) {
            return new Operand.Field("convictions");
        }
        return type == Boolean.class ? new Operand.Field("listed") : otherwise;
    }
}
