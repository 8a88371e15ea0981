package org.vacatur.facts;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what a charge is from the statute, the court's words and the office's own kind, in that order of weight. */
public final class Offenses {
    private Offenses() {}

    /** Takes the rows of {@code offenses.csv}; every faulty cell is handed to {@code faults}. */
    public static Offenses of(List<TableRow> rows, Consumer<TableFault> faults) {
        return new Offenses();
    }

    /** Reads one charge; ambiguous words give several candidates and a question. */
    public OffenseReading read(@Nullable String statute, @Nullable String text, @Nullable OffenseKind kind) {
        return new OffenseReading(List.of(), false, List.of(), null);
    }
}
