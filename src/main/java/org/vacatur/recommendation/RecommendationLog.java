package org.vacatur.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.rulebook.Outcome;

/**
 * Where recommendations are kept before they are answered. A recommendation that cannot be kept is not answered, and nobody
 * is shown one that is not within reach: to them it is not there.
 */
public interface RecommendationLog {
    /**
     * Keeps a recommendation with the facts it was made from; when this returns, it survives the end of the process. Asked again
     * by the same caller with the same key, nothing is kept and the first answer is given.
     *
     * @param caller who asked
     * @param asked what was asked
     * @param made the recommendation, without {@code id} and {@code recordedAt}
     * @throws org.vacatur.contract.RequestRefused if the caller used the key for another request
     */
    Answer append(Caller caller, Asked asked, Recommendation made);

    /**
     * Keeps the recommendations of some cases of a docket, all of them or none, in the transaction at hand or one of their own.
     *
     * @param caller who had the docket run
     * @param docket the run; each record names it
     * @param cases cases of one district
     * @return the answers of those that were kept, in the same order
     */
    List<Answer> appendAll(Caller caller, UUID docket, List<OfDocket> cases);

    /** Whether none was ever kept. */
    boolean isEmpty();

    /**
     * A recommendation by its id, exactly as it was answered. That an auditor reads it is recorded.
     *
     * @return empty if there is none, or none within the caller's reach
     */
    Optional<Answer> find(Caller caller, UUID id);

    /**
     * A recommendation by its id, in full, from the facts and under the rules that are recorded with it; what was answered is in it as it
     * was. That an auditor reads it is recorded.
     *
     * @return empty if there is none, or none within the caller's reach
     * @throws org.vacatur.contract.RequestRefused if this release does not come to what was answered
     */
    Optional<Answer> findInFull(Caller caller, UUID id);

    /** One page of the recommendations within the caller's reach, newest first. That an auditor reads it is recorded. */
    Page list(Caller caller, Filter filter);

    /** The same for who looks for certain recommendations; an auditor's reading is recorded as a search. */
    Page search(Caller caller, Filter filter);

    /**
     * What was asked.
     *
     * @param facts the case
     * @param policy whose criteria were to be applied
     * @param idempotencyKey the caller's key for the request
     */
    record Asked(
            CaseFacts facts, CountyPolicy policy, @Nullable String idempotencyKey) {}

    /**
     * A case of a docket.
     *
     * @param id id that its recommendation gets; the same whenever the same case of the same run is worked on
     * @param facts the case
     * @param policy whose criteria were applied
     * @param made the recommendation, without {@code id} and {@code recordedAt}
     * @param repeated the recommendation whose recorded facts these are, which is not kept again if that one was sealed meanwhile; null for
     *     facts of a file
     */
    record OfDocket(
            UUID id,
            CaseFacts facts,
            CountyPolicy policy,
            Recommendation made,
            @Nullable UUID repeated) {}

    /**
     * A recommendation as it was answered.
     *
     * @param id identifies it
     * @param json the exact text of the answer, in the JSON of the contract
     */
    record Answer(UUID id, String json) {}

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
    record Page(List<Answer> items, @Nullable String next) {
        public Page {
            items = List.copyOf(items);
        }
    }
}
