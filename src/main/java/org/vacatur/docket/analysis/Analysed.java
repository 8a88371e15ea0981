package org.vacatur.docket.analysis;

import java.util.List;
import org.vacatur.docket.Parity;
import org.vacatur.docket.Worklist;
import org.vacatur.docket.lists.FreeTable;

/** What came of the analysis of a docket. */
public final class Analysed {
    private final Planning.Planned planned;
    private final ParityOf parity;

    Analysed(Planning.Planned planned, ParityOf parity) {
        this.planned = planned;
        this.parity = parity;
    }

    /** Which facts to look up. */
    public Worklist worklist() {
        return planned.worklist();
    }

    /**
     * Whether like cases come to the same.
     *
     * @param forEverybody without small counts and without any case
     */
    public Parity parity(boolean forEverybody) {
        return forEverybody ? parity.forEverybody() : parity.full();
    }

    /** The steps of the worklist, and each kind of fact by itself. */
    public FreeTable steps() {
        return WorklistTables.steps(worklist());
    }

    /** Each fact of each case to look up, by step. */
    public FreeTable lookups() {
        return WorklistTables.lookups(worklist().head(), planned.lookups());
    }

    /** The counts of a parity. */
    public FreeTable counts(boolean forEverybody) {
        return ParityTables.counts(parity(forEverybody));
    }

    /** Charges whose outcome depends on nothing but whose criteria apply; not for everybody. */
    public FreeTable geography() {
        return ParityTables.geography(worklist().head(), parity.dependingOnGeography());
    }

    /** Charges that are alike and come to different outcomes, side by side; not for everybody. */
    public FreeTable pairs() {
        Parity full = parity.full();
        return ParityTables.pairs(full.head(), full.pairsInAll(), full.pairs());
    }

    /** Tables of the worklist and of the parity. */
    public enum Part {
        STEPS,
        LOOKUPS,
        COUNTS,
        GEOGRAPHY,
        PAIRS
    }

    /** A table by its name, as the offices may see it. */
    public FreeTable table(Part part) {
        return switch (part) {
            case STEPS -> steps();
            case LOOKUPS -> lookups();
            case COUNTS -> counts(false);
            case GEOGRAPHY -> geography();
            case PAIRS -> pairs();
        };
    }

    /** Tables of a worklist. */
    public static final List<Part> OF_WORKLIST = List.of(Part.STEPS, Part.LOOKUPS);

    /** Tables of a parity. */
    public static final List<Part> OF_PARITY = List.of(Part.COUNTS, Part.GEOGRAPHY, Part.PAIRS);
}
