package org.vacatur.secondopinion;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/**
 * What is compared for one charge.
 *
 * @param reviewReasons codes of the deciding test, and of what stands beside a letter
 */
record Answer(
        Outcome outcome,
        @Nullable Ground ground,
        boolean proposed,
        @Nullable Outcome leaning,
        SortedSet<String> reviewReasons) {
    Answer {
        reviewReasons = Collections.unmodifiableSortedSet(new TreeSet<>(reviewReasons));
    }

    static Answer of(Outcome outcome) {
        return new Answer(outcome, null, false, null, new TreeSet<>());
    }

    static Answer review(@Nullable Outcome leaning, String... codes) {
        return review(leaning, List.of(codes));
    }

    static Answer review(@Nullable Outcome leaning, Collection<String> codes) {
        return new Answer(Outcome.NEEDS_HUMAN_REVIEW, null, false, leaning, new TreeSet<>(codes));
    }

    static Answer letter(Said.Letter letter) {
        return new Answer(
                letter.outcome(), letter.ground(), letter.proposed(), null, new TreeSet<>(letter.reasonsBeside()));
    }

    static Answer of(ChargeRecommendation recommendation) {
        return new Answer(
                recommendation.outcome(),
                recommendation.ground(),
                recommendation.proposed(),
                recommendation.leaning(),
                new TreeSet<>(recommendation.reviewReasons()));
    }

    @Override
    public String toString() {
        return outcome
                + (ground == null ? "" : " " + ground)
                + (proposed ? " proposed" : "")
                + (reviewReasons.isEmpty() ? "" : " " + reviewReasons)
                + (leaning == null ? "" : " leaning " + leaning);
    }
}
