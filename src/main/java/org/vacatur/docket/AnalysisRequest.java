package org.vacatur.docket;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be analysed beside a run.
 *
 * @param with further runs, of other offices, that are looked at together with it
 */
public record AnalysisRequest(@Nullable List<UUID> with) {
    public AnalysisRequest {
        with = with == null ? null : List.copyOf(with);
    }

    /** Further runs; none where none are named. */
    public List<UUID> others() {
        return with == null ? List.of() : with;
    }
}
