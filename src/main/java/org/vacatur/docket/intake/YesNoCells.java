package org.vacatur.docket.intake;

import java.util.Locale;
import java.util.Map;

/** Cells that say yes or no. */
record YesNoCells() implements CellReader {
    private static final Map<String, String> WORDS =
            Map.of("yes", "true", "true", "true", "no", "false", "false", "false");

    @Override
    public CellRead read(Cell cell, Manner manner) {
        String folded = manner.words().isEmpty() ? cell.text().toLowerCase(Locale.ROOT) : Names.fold(cell.text());
        String value = manner.words().getOrDefault(folded, WORDS.get(folded));
        return value != null && cell.form() != Cell.Form.ERROR
                ? CellRead.of(value)
                : CellRead.refused("write yes or no here, or leave the cell blank if nobody knows");
    }
}
