package org.vacatur.rulebook.engine;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.vacatur.rulebook.Condition;
import org.vacatur.rulebook.Operand;
import org.vacatur.rulebook.Rule;

/**
 * Writes rules as DRL: the only place that makes rule text, so that no word of an author reaches the compiler unescaped.
 *
 * <p>In DRL {@code x != 1} and {@code x not in (1)} are true for an absent {@code x}; so every comparison that could be, and every one
 * of an order or with another field, is guarded here. Equality and lists of literals are false for an absent value without a guard,
 * and stay plain so that the network can share and index them.
 */
final class Drl {
    private Drl() {}

    static DrlRule rule(Rule rule) {
        return new DrlRule(
                rule.id(),
                rule.conditions().stream().map(Drl::constraint).toList(),
                "findings.fired(" + text(rule.id()) + ");");
    }

    static String constraint(Condition condition) {
        var field = condition.field();
        var comparison = switch (condition.operator()) {
            case IS_UNKNOWN -> field + " == null";
            case IS_KNOWN -> field + " != null";
            case EQUAL -> compared(condition, "==");
            case NOT_EQUAL -> compared(condition, "!=");
            case GREATER -> compared(condition, ">");
            case GREATER_OR_EQUAL -> compared(condition, ">=");
            case LESS -> compared(condition, "<");
            case LESS_OR_EQUAL -> compared(condition, "<=");
            case IN -> field + " in " + list(condition);
            case NOT_IN -> field + " not in " + list(condition);
        };
        return guarded(condition, comparison);
    }

    /** A Java string literal; anything but plain printable characters is written by its number. */
    static String text(String value) {
        var literal = new StringBuilder("\"");
        value.chars().forEach(each -> {
            if (each == '"' || each == '\\') {
                literal.append('\\').append((char) each);
            } else if (each < ' ' || each > '~') {
                literal.append(String.format("\\u%04x", each));
            } else {
                literal.append((char) each);
            }
        });
        return literal.append('"').toString();
    }

    private static String guarded(Condition condition, String comparison) {
        var field = condition.field();
        if (condition.orUnknown()) {
            return "(" + field + " == null || " + otherGuard(condition) + comparison + ")";
        }
        return switch (condition.operator()) {
            case IS_UNKNOWN, IS_KNOWN, IN -> comparison;
            case EQUAL ->
                otherGuard(condition).isEmpty()
                        ? comparison
                        : field + " != null && " + otherGuard(condition) + comparison;
            default -> field + " != null && " + otherGuard(condition) + comparison;
        };
    }

    private static String otherGuard(Condition condition) {
        return condition.operands().stream()
                .filter(Operand.Field.class::isInstance)
                .map(each -> ((Operand.Field) each).name() + " != null && ")
                .collect(Collectors.joining());
    }

    private static String compared(Condition condition, String sign) {
        return condition.field() + " " + sign + " "
                + operand(condition.operands().get(0));
    }

    private static String list(Condition condition) {
        return condition.operands().stream().map(Drl::operand).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String operand(Operand operand) {
        if (operand instanceof Operand.Field field) {
            return field.name();
        }
        var value = ((Operand.Literal) operand).value();
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        if (value instanceof LocalDate date) {
            return "LocalDate.of(" + date.getYear() + ", " + date.getMonthValue() + ", " + date.getDayOfMonth() + ")";
        }
        if (value instanceof Boolean || value instanceof Integer) {
            return value.toString();
        }
        return text((String) value);
    }
}
