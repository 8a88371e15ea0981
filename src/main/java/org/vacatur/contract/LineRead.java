package org.vacatur.contract;

import java.util.List;
import org.vacatur.facts.CaseFacts;

/** What became of one line of a file that holds one case a line. */
public sealed interface LineRead {
    /** Number of the line, from 1. */
    int line();

    /**
     * A case.
     *
     * @param line number of the line
     * @param facts the case
     */
    record Case(int line, CaseFacts facts) implements LineRead {}

    /**
     * A line that is no case.
     *
     * @param line number of the line
     * @param faults every fault; the messages name the line
     */
    record Refused(int line, List<Fault> faults) implements LineRead {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
