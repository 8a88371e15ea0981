package org.vacatur.facts;

import java.util.List;
import java.util.function.Consumer;

/** Reads docket numbers in the shapes the Massachusetts courts use. */
public final class DocketNumbers {
    private DocketNumbers() {}

    /** Takes the rows of {@code courts.csv}; every faulty cell is handed to {@code faults}. */
    public static DocketNumbers of(List<TableRow> courts, Consumer<TableFault> faults) {
        return new DocketNumbers();
    }

    /** Never refuses: a number that cannot be read comes back as not readable, its text kept. */
    public DocketNumber read(String raw) {
        return new DocketNumber(raw, raw.strip(), false, null, null, null, null, null);
    }
}
