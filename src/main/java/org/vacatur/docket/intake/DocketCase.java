package org.vacatur.docket.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Reject;
import org.vacatur.facts.CaseFacts;

/**
 * The rows of one docket number, taken together: the case they tell of, and what became of each. A row whose docket number cannot be
 * read stands alone, without a case.
 *
 * <p>A rejected row that may have held a certificate leaves one behind in which every fact is absent: on its charge, or on every
 * charge of the case if it cannot be told which. The same holds for items of evidence. So what could not be read stays unknown, and a
 * missing certificate never makes an exclusion look certain.
 *
 * @param key district and docket number, in one form for all ways to write them; the same in every file and every run. Without district
 *     where no row says it, empty where the number cannot be read
 * @param facts the case; null if no row brought a charge of it
 * @param warrants warrants to recall, each wording once
 * @param synthetic whether a row marks the docket as invented, in the column for it or behind the name of the court
 * @param rows what became of the rows; {@linkplain Ledger.Rows#holds() adds up}
 * @param rejects one for each rejected row, in the order of the rows
 * @param sourceRows if any row was rejected, all rows that are no duplicates, so that the case can be loaded again whole; else none
 */
public record DocketCase(
        String key,
        @Nullable CaseFacts facts,
        List<String> warrants,
        boolean synthetic,
        Ledger.Rows rows,
        List<Reject> rejects,
        List<SourceRow> sourceRows) {
    public DocketCase {
        warrants = List.copyOf(warrants);
        rejects = List.copyOf(rejects);
        sourceRows = List.copyOf(sourceRows);
    }
}
