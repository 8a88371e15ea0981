package org.vacatur.rulebook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands at one place of a sentence's right-hand side. */
sealed interface Blank {
    /** A value written in the vocabulary. */
    record Filled(Operand operand) implements Blank {}

    /** A value that the rule writes at the slot of this name. */
    record Slot(String name) implements Blank {}

    /** The value, taken from the slots of a rule's line where it must be. */
    default Operand operand(ReadingField field, Map<String, String> slots) throws NotAValue {
        if (this instanceof Filled filled) {
            return filled.operand();
        }
        return new Operand.Literal(Literals.of(field, slots.getOrDefault(((Slot) this).name(), "")));
    }

    /** A text is not a value of the type that stands there. */
    final class NotAValue extends Exception {
        private static final long serialVersionUID = 1L;

        private final String read;
        private final @Nullable String nearest;

        NotAValue(String read, String message, @Nullable String nearest) {
            super(message);
            this.read = read;
            this.nearest = nearest;
        }

        String read() {
            return read;
        }

        @Nullable
        String nearest() {
            return nearest;
        }
    }
}
