package org.vacatur.docket;

import java.util.List;
import java.util.UUID;
import org.vacatur.recommendation.Recommendation;

/**
 * A random sample of a list of proposals, shown in full to the person who may then accept the list.
 *
 * @param id names the sample when the list is accepted
 * @param list the list
 * @param charges how many charges stand on it
 * @param listHash SHA-256 of what stands on it; it is accepted as it was
 * @param items recommendations of the sample, as they were recorded
 */
public record LetterSample(UUID id, ListKind list, long charges, String listHash, List<Recommendation> items) {
    public LetterSample {
        items = List.copyOf(items);
    }
}
