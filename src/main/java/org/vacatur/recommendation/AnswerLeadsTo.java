package org.vacatur.recommendation;

import java.util.List;
import org.vacatur.rulebook.Outcome;

/**
 * Where a charge would belong with some answers to a question, everything else as it is.
 *
 * @param values the answers, as the contract writes them; each stands for all that have the same effect
 * @param means the answers in words
 * @param outcome where the charge would belong
 */
public record AnswerLeadsTo(List<Object> values, String means, Outcome outcome) {
    public AnswerLeadsTo {
        values = List.copyOf(values);
    }
}
