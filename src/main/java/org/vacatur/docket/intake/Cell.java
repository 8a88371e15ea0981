package org.vacatur.docket.intake;

/**
 * One cell of a table.
 *
 * @param text its text; a number as the file writes it, a day in ISO 8601 with its time if it has one, a truth value in lower case
 * @param form what the file says it is; the cells of a text file are all texts
 */
record Cell(String text, Form form) {
    static final Cell BLANK = new Cell("", Form.TEXT);

    static Cell text(String text) {
        return new Cell(text, Form.TEXT);
    }

    boolean blank() {
        return text.isBlank();
    }

    enum Form {
        TEXT,
        NUMBER,
        DAY,
        TRUTH,
        /** A formula that failed, or whose result is not stored. */
        ERROR
    }
}
