package org.vacatur.rulebook;

import java.util.List;

/**
 * One sentence of a rule: one field of the reading, compared with literals or with another field.
 *
 * @param sentence as it stands in the rule file, without the leading dash
 * @param field name of the field
 * @param operator how it is compared
 * @param operands none for IS_UNKNOWN and IS_KNOWN, one for comparisons, one or more for lists
 * @param orUnknown the sentence also holds where the field is not known ("... is not known to be ...")
 * @param line line of the rule file
 */
public record Condition(
        String sentence, String field, Operator operator, List<Operand> operands, boolean orUnknown, int line) {
    public Condition {
        operands = List.copyOf(operands);
    }

    /**
     * Whether the condition holds for a reading. UNKNOWN where a field it needs is not known, unless the sentence itself
     * speaks of the unknown.
     */
    public Truth truth(ChargeReading reading) {
        return Conditions.truth(this, reading);
    }
}
