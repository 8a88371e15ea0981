package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionsTest {
    private static final ChargeReading NOTHING_KNOWN = Readings.with();

    @ParameterizedTest
    @EnumSource
    void a_comparison_of_an_unknown_field_is_unknown_unless_it_speaks_of_the_unknown(Operator operator) {
        var expected = switch (operator) {
            case IS_UNKNOWN -> Truth.TRUE;
            case IS_KNOWN -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
        assertThat(convictions(operator, false).truth(NOTHING_KNOWN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IS_UNKNOWN", "IS_KNOWN"})
    void not_known_to_be_holds_for_an_unknown_field(Operator operator) {
        assertThat(convictions(operator, true).truth(NOTHING_KNOWN)).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @EnumSource
    void a_comparison_of_a_known_field_is_true_or_false(Operator operator) {
        var three = Readings.with("convictions", 3);
        var four = Readings.with("convictions", 4);
        var atThree = switch (operator) {
            case EQUAL, GREATER_OR_EQUAL, LESS_OR_EQUAL, IN, IS_KNOWN -> Truth.TRUE;
            default -> Truth.FALSE;
        };
        var atFour = switch (operator) {
            case NOT_EQUAL, GREATER, GREATER_OR_EQUAL, NOT_IN, IS_KNOWN -> Truth.TRUE;
            default -> Truth.FALSE;
        };
        assertThat(convictions(operator, false).truth(three)).isEqualTo(atThree);
        assertThat(convictions(operator, false).truth(four)).isEqualTo(atFour);
    }

    @Test
    void a_comparison_of_two_fields_needs_both() {
        var condition = new Condition(
                "s", "firstSignature", Operator.GREATER, List.of(new Operand.Field("dispositionDate")), false, 1);
        var day = LocalDate.of(2007, 7, 26);
        assertThat(condition.truth(Readings.with("firstSignature", day))).isEqualTo(Truth.UNKNOWN);
        assertThat(condition.truth(Readings.with("dispositionDate", day))).isEqualTo(Truth.UNKNOWN);
        assertThat(condition.truth(Readings.with("firstSignature", day, "dispositionDate", day)))
                .isEqualTo(Truth.FALSE);
        assertThat(condition.truth(Readings.with("firstSignature", day.plusDays(1), "dispositionDate", day)))
                .isEqualTo(Truth.TRUE);
    }

    private static Condition convictions(Operator operator, boolean orUnknown) {
        List<Operand> operands = operator == Operator.IS_KNOWN || operator == Operator.IS_UNKNOWN
                ? List.of()
                : List.of(new Operand.Literal(3));
        return new Condition("s", "convictions", operator, operands, orUnknown, 1);
    }
}
