package org.vacatur.docket.intake;

import org.jspecify.annotations.Nullable;

/**
 * What became of a cell that is not blank: its value in the contract's form, or what is wrong with it.
 *
 * @param value the value as the contract writes it; null if the cell is refused
 * @param reason what is wrong and what to do; empty if nothing. Holds nothing of the cell
 * @param detail what the cell was probably meant to say; empty if nobody can say. Only for whoever has the row itself
 */
record CellRead(@Nullable String value, String reason, String detail) {
    static CellRead of(String value) {
        return new CellRead(value, "", "");
    }

    static CellRead refused(String reason) {
        return new CellRead(null, reason, "");
    }

    static CellRead refused(String reason, String detail) {
        return new CellRead(null, reason, detail);
    }
}
