package org.vacatur.rulebook;

/** Tests a condition against a reading, in three values. */
final class Conditions {
    private Conditions() {}

    static Truth truth(Condition condition, ChargeReading reading) {
        return Truth.UNKNOWN;
    }
}
