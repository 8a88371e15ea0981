package org.vacatur.rulebook;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.TableFault;
import org.vacatur.facts.TableRow;

/** Which kind of evidence counts how: the table {@code evidence.csv} of a rule set (EV-0 to EV-16). */
public final class EvidenceTable {
    private EvidenceTable() {}

    /** Takes the rows of {@code evidence.csv}; every faulty cell is handed to {@code faults}. */
    public static EvidenceTable of(List<TableRow> rows, Consumer<TableFault> faults) {
        return new EvidenceTable();
    }

    /** Strength of one item; null where an open fact could still change it. */
    public @Nullable Strength strength(Evidence item) {
        return null;
    }
}
