package org.vacatur.docket.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Reject;
import org.vacatur.facts.CaseFacts;

/**
 * A case as the files give it.
 *
 * @param position its place in the order in which the cases of the run are worked on, from 0
 * @param key tells it from every other case, in every run
 * @param facts the case; null where no row of it could be used
 * @param warrants warrants to recall, as the file gives them
 * @param synthetic whether a row says that it is invented
 * @param rows what became of its rows
 * @param rejects its rows that could not be used
 */
record FoundCase(
        long position,
        String key,
        @Nullable CaseFacts facts,
        @Nullable String warrants,
        boolean synthetic,
        Ledger.Rows rows,
        List<Reject> rejects) {
    FoundCase {
        rejects = List.copyOf(rejects);
    }
}
