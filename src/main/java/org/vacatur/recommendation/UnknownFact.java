package org.vacatur.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to find out. What is absent below was not worked out: it is only when asked for in full.
 *
 * @param path JSON pointer to the fact that is missing
 * @param question the question to put
 * @param matters whether some answer by itself would move the charge to another outcome
 * @param mattersWith JSON pointers to other open facts that, one at a time together with this one, would move the charge where neither
 *     does alone
 * @param answers where the charge would belong with each answer
 * @param saying what all this comes to, one sentence
 */
public record UnknownFact(
        String path,
        String question,
        @Nullable Boolean matters,
        @Nullable List<String> mattersWith,
        @Nullable List<AnswerLeadsTo> answers,
        @Nullable String saying) {
    public UnknownFact {
        mattersWith = mattersWith == null ? null : List.copyOf(mattersWith);
        answers = answers == null ? null : List.copyOf(answers);
    }

    /** A question whose answers were not tried. */
    public UnknownFact(String path, String question) {
        this(path, question, null, null, null, null);
    }

    UnknownFact brief() {
        return new UnknownFact(path, question);
    }
}
