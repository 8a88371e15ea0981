package org.vacatur.rulebook;

/** What a field is compared with. */
public sealed interface Operand {
    /**
     * A literal of the field's own type.
     *
     * @param value an enum constant, Boolean, Integer, String or LocalDate
     */
    record Literal(Object value) implements Operand {}

    /**
     * Another field of the reading.
     *
     * @param name name of the field
     */
    record Field(String name) implements Operand {}
}
