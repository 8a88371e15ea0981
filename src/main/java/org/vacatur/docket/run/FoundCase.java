package org.vacatur.docket.run;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Reject;
import org.vacatur.docket.intake.SourceRow;
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
 * @param corrections these rows as they stood, and all others of the case, to be corrected; none where all could be used
 * @param repeated the recommendation of the run before that the facts come from, and the rows where it was sealed meanwhile; null for a case of
 *     files
 */
record FoundCase(
        long position,
        String key,
        @Nullable CaseFacts facts,
        @Nullable String warrants,
        boolean synthetic,
        Ledger.Rows rows,
        List<Reject> rejects,
        List<SourceRow> corrections,
        @Nullable UUID repeated) {
    FoundCase {
        rejects = List.copyOf(rejects);
        corrections = List.copyOf(corrections);
    }
}
