package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a sentence of a condition means: the right-hand side of a {@code [when]} line, with its slots.
 *
 * @param field the field it asks about
 * @param operator how it is compared
 * @param blanks what it is compared with
 * @param orUnknown it also holds where the field is not known
 */
record ConditionForm(ReadingField field, Operator operator, List<Blank> blanks, boolean orUnknown) {
    ConditionForm {
        blanks = List.copyOf(blanks);
    }

    Condition condition(String sentence, Map<String, String> slots, int line) throws Blank.NotAValue {
        var operands = new ArrayList<Operand>();
        for (var blank : blanks) {
            operands.add(blank.operand(field, slots));
        }
        return new Condition(sentence, field.name(), operator, operands, orUnknown, line);
    }
}
