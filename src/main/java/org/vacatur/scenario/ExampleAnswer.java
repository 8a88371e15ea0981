package org.vacatur.scenario;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;
import org.vacatur.scenario.steps.AnswerWords;

/**
 * What an example speaks of in an answer.
 *
 * @param outcome null if it is left out
 * @param ground null if there is none
 * @param reviews codes of what a person must look at
 */
record ExampleAnswer(@Nullable Outcome outcome, @Nullable Ground ground, Set<String> reviews) {
    ExampleAnswer {
        reviews = new TreeSet<>(reviews);
    }

    String words() {
        String looked = AnswerWords.namedReasons(List.copyOf(reviews));
        if (outcome == Outcome.NEEDS_HUMAN_REVIEW && !reviews.isEmpty()) {
            return "a person must look at " + looked;
        }
        var words = new StringBuilder(outcome == null ? "no outcome" : AnswerWords.namedOutcome(outcome.name()));
        if (ground != null) {
            words.append(", because the office ")
                    .append(ground == Ground.WOULD_NOT ? "would" : "could")
                    .append(" not reprosecute");
        }
        return reviews.isEmpty() ? words.toString() : words + "; beside that, a person must look at " + looked;
    }
}
