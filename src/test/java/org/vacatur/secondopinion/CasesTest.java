package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.vacatur.facts.CaseFacts;

class CasesTest {
    private static final int CASES = 20_000;
    private static final long SEED = 20170418;

    @Example
    void the_generator_reaches_every_outcome_and_review_code() {
        Tally tally = new Tally();
        SecondOpinion opinion = new SecondOpinion(OfficePolicy.OFF);

        new Sample(SEED)
                .stream(CASES)
                        .map(Shrinkable::value)
                        .map(facts -> opinion.answer(facts, Cases.AS_OF))
                        .flatMap(List::stream)
                        .forEach(tally::add);

        assertThat(tally.below(20)).as("%n%s", tally).isEmpty();
        assertThat(tally.answers().keySet())
                .as("every leaning and ground of the standard")
                .contains(
                        "NEEDS_HUMAN_REVIEW [RUFFIN-DATE-MISSING] leaning FIRST_LETTER",
                        "NEEDS_HUMAN_REVIEW [RUFFIN-DATE-MISSING] leaning SECOND_LETTER",
                        "NEEDS_HUMAN_REVIEW [RUFFIN-DATE-MISSING]",
                        "NEEDS_HUMAN_REVIEW [PENDING] leaning SECOND_LETTER",
                        "NEEDS_HUMAN_REVIEW [PENDING]",
                        "NEEDS_HUMAN_REVIEW [REPLEA] leaning SECOND_LETTER",
                        "NEEDS_HUMAN_REVIEW [REPLEA]",
                        "SECOND_LETTER WOULD_NOT",
                        "SECOND_LETTER COULD_NOT",
                        "SECOND_LETTER COULD_NOT proposed");
    }

    @Example
    void the_same_seed_gives_the_same_cases() {
        List<CaseFacts> once =
                new Sample(SEED).stream(50).map(Shrinkable::value).toList();
        List<CaseFacts> again =
                new Sample(SEED).stream(50).map(Shrinkable::value).toList();

        assertThat(again).isEqualTo(once);
    }
}
