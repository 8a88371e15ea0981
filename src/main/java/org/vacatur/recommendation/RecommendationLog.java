package org.vacatur.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Outcome;

/** Where recommendations are kept before they are answered. A recommendation that cannot be kept is not answered. */
public interface RecommendationLog {
    /**
     * Keeps a recommendation with the facts it was made from; when this returns, it survives the end of the process.
     *
     * @return the recommendation with its {@code id} and {@code recordedAt}
     */
    Recommendation append(CaseFacts facts, Recommendation recommendation);

    /** A recommendation by its id, exactly as it was answered. */
    Optional<Recommendation> find(UUID id);

    /** One page of recommendations, newest first. */
    Page list(Filter filter);

    /**
     * Which recommendations to list.
     *
     * @param district only of this office
     * @param docketNumber only of this docket
     * @param outcome only with a charge of this outcome
     * @param cursor where the page before ended; null for the first page
     * @param size entries on a page, 1 to 200
     */
    record Filter(
            @Nullable District district,
            @Nullable String docketNumber,
            @Nullable Outcome outcome,
            @Nullable String cursor,
            int size) {}

    /**
     * One page.
     *
     * @param items newest first
     * @param next cursor of the next page; null on the last
     */
    record Page(List<Recommendation> items, @Nullable String next) {
        public Page {
            items = List.copyOf(items);
        }
    }
}
