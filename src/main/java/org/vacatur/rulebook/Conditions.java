package org.vacatur.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tests a condition against a reading, in three values. */
final class Conditions {
    private Conditions() {}

    static Truth truth(Condition condition, ChargeReading reading) {
        var value = ReadingFields.known(condition.field()).of(reading);
        if (condition.operator() == Operator.IS_UNKNOWN) {
            return of(value == null);
        }
        if (condition.operator() == Operator.IS_KNOWN) {
            return of(value != null);
        }
        if (value == null) {
            return condition.orUnknown() ? Truth.TRUE : Truth.UNKNOWN;
        }
        return compared(condition.operator(), value, condition.operands(), reading);
    }

    private static Truth compared(Operator operator, Object value, List<Operand> operands, ChargeReading reading) {
        var unknown = false;
        var among = false;
        for (var operand : operands) {
            var other = value(operand, reading);
            if (other == null) {
                unknown = true;
            } else if (operator == Operator.IN || operator == Operator.NOT_IN) {
                among |= value.equals(other);
            } else {
                return of(holds(operator, value, other));
            }
        }
        if (unknown && !among) {
            return Truth.UNKNOWN;
        }
        return of(among == (operator == Operator.IN));
    }

    private static @Nullable Object value(Operand operand, ChargeReading reading) {
        if (operand instanceof Operand.Field field) {
            return ReadingFields.known(field.name()).of(reading);
        }
        return ((Operand.Literal) operand).value();
    }

    private static boolean holds(Operator operator, Object value, Object other) {
        return switch (operator) {
            case EQUAL -> value.equals(other);
            case NOT_EQUAL -> !value.equals(other);
            case GREATER -> order(value, other) > 0;
            case GREATER_OR_EQUAL -> order(value, other) >= 0;
            case LESS -> order(value, other) < 0;
            case LESS_OR_EQUAL -> order(value, other) <= 0;
            default -> throw new IllegalArgumentException("Not a comparison: " + operator);
        };
    }

    private static int order(Object value, Object other) {
        if (value instanceof Integer number && other instanceof Integer limit) {
            return number.compareTo(limit);
        }
        if (value instanceof LocalDate date && other instanceof LocalDate limit) {
            return date.compareTo(limit);
        }
        throw new IllegalArgumentException("No order between " + value + " and " + other);
    }

    private static Truth of(boolean holds) {
        return holds ? Truth.TRUE : Truth.FALSE;
    }
}
