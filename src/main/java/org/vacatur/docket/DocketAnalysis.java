package org.vacatur.docket;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An analysis of one or several runs.
 *
 * @param id identifies it; it is kept in memory only, and asked for again where it is gone
 * @param dockets the runs, the one it was asked of first
 * @param state how far it has come
 * @param cases cases looked at so far
 * @param casesInAll cases of the runs
 * @param failure why it could not go on, for a clerk
 */
public record DocketAnalysis(
        UUID id,
        List<UUID> dockets,
        AnalysisState state,
        long cases,
        long casesInAll,
        @Nullable String failure) {
    public DocketAnalysis {
        dockets = List.copyOf(dockets);
    }
}
