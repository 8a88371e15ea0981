package org.vacatur.docket.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.Texts;

/**
 * Cells of text.
 *
 * @param longest the most characters the contract takes
 * @param severalLines whether line breaks may stand in it
 */
record TextCells(int longest, boolean severalLines) implements CellReader {
    /** A spreadsheet keeps fifteen digits of a number and turns the rest into zeros. */
    private static final int DIGITS_KEPT = 15;

    @Override
    public CellRead read(Cell cell, Manner manner) {
        return switch (cell.form()) {
            case DAY ->
                CellRead.refused(
                        "the spreadsheet made a date of this text. Format the column as text and export again");
            case ERROR -> CellRead.refused("the cell holds a formula without a result. Write the text itself");
            case NUMBER -> number(cell.text());
            case TEXT, TRUTH -> text(cell.text());
        };
    }

    private CellRead text(String text) {
        String fault = fault(text);
        return fault == null ? CellRead.of(text) : CellRead.refused(fault);
    }

    private @Nullable String fault(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            return "the text is " + length + " characters long; at most " + longest + " are kept. Shorten it";
        }
        String fault = Texts.fault(text, severalLines);
        return fault == null ? null : "the text " + fault;
    }

    private CellRead number(String text) {
        String digits = Numbers.whole(text);
        if (digits == null || digits.length() > DIGITS_KEPT) {
            return CellRead.refused("the spreadsheet made a number of this text, and digits may be lost. "
                    + "Format the column as text and export again");
        }
        return text(new BigDecimal(digits).toPlainString());
    }
}
