package org.vacatur.docket.intake;

/**
 * What is wrong with a row.
 *
 * @param column the column as the file heads it; empty where it is the whole row
 * @param shape shape of the value
 * @param reason what is wrong and what to do; holds nothing of the row
 * @param detail what was probably meant; may repeat the value, so it is only for whoever has the row itself
 */
record RowFault(String column, String shape, String reason, String detail) {
    static RowFault ofRow(String reason) {
        return new RowFault("", "", reason, "");
    }
}
