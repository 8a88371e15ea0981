package org.vacatur.recommendation.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.rulebook.Outcome;

/**
 * Counts the charges answered and recorded, by where they belong. Never by district as well: where few cases are asked about, a count
 * would tell what became of one.
 */
@Component
final class AnswersCounted {
    private final MeterRegistry meters;

    AnswersCounted(MeterRegistry meters) {
        this.meters = meters;
        Arrays.stream(Outcome.values()).forEach(this::charges);
    }

    void count(Recommendation answered) {
        answered.charges().forEach(each -> charges(each.outcome()).increment());
    }

    private Counter charges(Outcome outcome) {
        return Counter.builder("vacatur.charges.answered")
                .description("Charges recommended on and recorded")
                .tag("outcome", outcome.name())
                .register(meters);
    }
}
