package org.vacatur.facts;

import java.util.List;
import java.util.function.Consumer;

/** Classes the courts' words for a disposition. */
public final class Dispositions {
    private Dispositions() {}

    /** Takes the rows of {@code dispositions.csv}; every faulty cell is handed to {@code faults}. */
    public static Dispositions of(List<TableRow> rows, Consumer<TableFault> faults) {
        return new Dispositions();
    }

    /** Words the table does not hold are {@code UNKNOWN}, never a guess. */
    public Disposition read(String words) {
        return new Disposition(words, DispositionClass.UNKNOWN, false, false, false);
    }
}
