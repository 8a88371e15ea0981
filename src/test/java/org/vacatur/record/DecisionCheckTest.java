package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.record.DecisionAction.ACCEPT;
import static org.vacatur.record.DecisionAction.DEFER;
import static org.vacatur.record.DecisionAction.OVERRIDE;
import static org.vacatur.rulebook.Ground.COULD_NOT;
import static org.vacatur.rulebook.Ground.WOULD_NOT;
import static org.vacatur.rulebook.Outcome.FIRST_LETTER;
import static org.vacatur.rulebook.Outcome.NEEDS_HUMAN_REVIEW;
import static org.vacatur.rulebook.Outcome.OUT_OF_SCOPE;
import static org.vacatur.rulebook.Outcome.SECOND_LETTER;
import static org.vacatur.rulebook.Outcome.THIRD_LETTER;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.contract.Fault;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** Both sides of every rule for a decision. */
class DecisionCheckTest {
    private static final RecommendedCharge FIRST = on(1, FIRST_LETTER, null, null);
    private static final RecommendedCharge COULD = on(2, SECOND_LETTER, COULD_NOT, null);
    private static final RecommendedCharge THIRD = on(3, THIRD_LETTER, null, null);
    private static final RecommendedCharge REVIEW = on(4, NEEDS_HUMAN_REVIEW, null, null);
    private static final RecommendedCharge LEANING = on(5, NEEDS_HUMAN_REVIEW, null, SECOND_LETTER);
    private static final RecommendedCharge LEANING_THIRD = on(6, NEEDS_HUMAN_REVIEW, null, THIRD_LETTER);
    private static final RecommendedCharge TWICE = on(7, FIRST_LETTER, null, null);
    private static final List<RecommendedCharge> ALL =
            List.of(FIRST, COULD, THIRD, REVIEW, LEANING, LEANING_THIRD, TWICE, TWICE);
    private static final Certification CERTIFIED = new Certification(List.of("A retest of the retained sample"));

    @Test
    void what_is_recommended_can_be_accepted_by_stating_it() {
        assertThat(places(
                        accept(1, FIRST_LETTER, null),
                        accept(2, SECOND_LETTER, COULD_NOT),
                        new ChargeDecision(3, ACCEPT, THIRD_LETTER, null, null, null, CERTIFIED)))
                .isEmpty();
    }

    @Test
    void what_is_accepted_is_stated_and_nothing_else() {
        assertThat(places(accept(1, null, null))).containsExactly("/charges/0/outcome");
        assertThat(places(accept(1, OUT_OF_SCOPE, null))).containsExactly("/charges/0/outcome");
        assertThat(places(accept(2, SECOND_LETTER, null))).containsExactly("/charges/0/ground");
        assertThat(places(accept(2, SECOND_LETTER, WOULD_NOT))).containsExactly("/charges/0/ground");
        assertThat(messages(accept(2, SECOND_LETTER, WOULD_NOT)))
                .containsExactly(
                        "is not the ground of the recommendation, which is COULD_NOT; state that, or OVERRIDE with a"
                                + " reason and a comment");
    }

    @Test
    void where_the_recommendation_leans_nowhere_there_is_nothing_to_accept() {
        assertThat(places(accept(4, SECOND_LETTER, COULD_NOT))).containsExactly("/charges/0/action");
        assertThat(places(accept(4, NEEDS_HUMAN_REVIEW, null)))
                .containsExactly("/charges/0/action", "/charges/0/outcome");
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void a_leaning_can_be_accepted_with_a_ground_of_the_persons_own(Ground ground) {
        assertThat(places(accept(5, SECOND_LETTER, ground))).isEmpty();
        assertThat(places(accept(5, SECOND_LETTER, null))).containsExactly("/charges/0/ground");
        assertThat(places(accept(5, FIRST_LETTER, null))).containsExactly("/charges/0/outcome");
        assertThat(places(accept(6, THIRD_LETTER, null))).containsExactly("/charges/0/certification");
    }

    @Test
    void another_outcome_or_the_other_ground_overrides() {
        assertThat(places(
                        override(1, SECOND_LETTER, COULD_NOT),
                        override(2, SECOND_LETTER, WOULD_NOT),
                        override(3, OUT_OF_SCOPE, null)))
                .isEmpty();
        assertThat(places(override(1, FIRST_LETTER, null))).containsExactly("/charges/0/outcome");
        assertThat(places(override(2, SECOND_LETTER, COULD_NOT))).containsExactly("/charges/0/outcome");
        assertThat(places(override(2, SECOND_LETTER, null))).containsExactly("/charges/0/ground");
        assertThat(places(override(1, null, null))).containsExactly("/charges/0/outcome");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void what_is_left_to_a_person_can_be_decided_in_every_way_but_leaving_it_there(Outcome outcome) {
        ChargeDecision decided = new ChargeDecision(
                4,
                OVERRIDE,
                outcome,
                outcome == SECOND_LETTER ? WOULD_NOT : null,
                DecisionReason.REVIEW_DONE,
                "Looked at the file.",
                outcome == THIRD_LETTER ? CERTIFIED : null);
        assertThat(places(decided).isEmpty()).isEqualTo(outcome != NEEDS_HUMAN_REVIEW);
    }

    @Test
    void an_override_says_why_in_a_word_and_in_words() {
        assertThat(places(new ChargeDecision(1, OVERRIDE, OUT_OF_SCOPE, null, null, "Because.", null)))
                .containsExactly("/charges/0/reason");
        assertThat(places(new ChargeDecision(1, OVERRIDE, OUT_OF_SCOPE, null, DecisionReason.RULE_WRONG, null, null)))
                .containsExactly("/charges/0/comment");
    }

    @Test
    void to_defer_leaves_the_outcome_open_and_says_why() {
        assertThat(places(new ChargeDecision(1, DEFER, null, null, DecisionReason.WAITING_FOR_RECORDS, null, null)))
                .isEmpty();
        assertThat(places(new ChargeDecision(1, DEFER, null, null, null, "Later.", null)))
                .containsExactly("/charges/0/reason");
        assertThat(places(new ChargeDecision(
                        2, DEFER, SECOND_LETTER, COULD_NOT, DecisionReason.WAITING_FOR_RECORDS, null, null)))
                .containsExactly("/charges/0/outcome", "/charges/0/ground");
    }

    @Test
    void only_the_second_letter_has_a_ground() {
        assertThat(places(accept(1, FIRST_LETTER, COULD_NOT))).containsExactly("/charges/0/ground");
        assertThat(places(override(2, OUT_OF_SCOPE, COULD_NOT))).containsExactly("/charges/0/ground");
    }

    @Test
    void the_third_letter_is_certified_and_no_other() {
        assertThat(places(accept(3, THIRD_LETTER, null))).containsExactly("/charges/0/certification");
        assertThat(places(new ChargeDecision(1, ACCEPT, FIRST_LETTER, null, null, null, CERTIFIED)))
                .containsExactly("/charges/0/certification");
        assertThat(places(new ChargeDecision(3, DEFER, null, null, DecisionReason.SECOND_OPINION, null, CERTIFIED)))
                .containsExactly("/charges/0/certification");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t\n", "\u00a0", "\u2003\u200b", "\u3000"})
    void what_shows_nothing_says_nothing(String blank) {
        assertThat(places(new ChargeDecision(1, ACCEPT, FIRST_LETTER, null, null, blank, null)))
                .containsExactly("/charges/0/comment");
        assertThat(places(new ChargeDecision(
                        3, ACCEPT, THIRD_LETTER, null, null, null, new Certification(List.of("A retest", blank)))))
                .containsExactly("/charges/0/certification/evidenceReliedOn/1");
    }

    @Test
    void a_charge_is_one_of_the_recommendation_and_is_decided_once() {
        assertThat(messages(accept(9, FIRST_LETTER, null)))
                .containsExactly("is no charge of the recommendation; its charges are 1, 2, 3, 4, 5, 6, 7");
        assertThat(places(accept(1, FIRST_LETTER, null), accept(1, FIRST_LETTER, null)))
                .containsExactly("/charges/1/number");
        assertThat(places(accept(7, FIRST_LETTER, null)))
                .as("a number that two charges have")
                .containsExactly("/charges/0/number");
    }

    @Test
    void every_fault_is_told_at_once_with_its_place() {
        assertThat(places(
                        accept(9, SECOND_LETTER, null),
                        new ChargeDecision(1, OVERRIDE, FIRST_LETTER, WOULD_NOT, null, null, CERTIFIED),
                        accept(2, SECOND_LETTER, COULD_NOT),
                        accept(4, null, null)))
                .containsExactlyInAnyOrder(
                        "/charges/0/number",
                        "/charges/0/ground",
                        "/charges/1/outcome",
                        "/charges/1/ground",
                        "/charges/1/reason",
                        "/charges/1/comment",
                        "/charges/1/certification",
                        "/charges/3/action",
                        "/charges/3/outcome");
    }

    private static RecommendedCharge on(int number, Outcome outcome, Ground ground, Outcome leaning) {
        return new RecommendedCharge(number, outcome, ground, leaning, List.of());
    }

    private static ChargeDecision accept(int number, Outcome outcome, Ground ground) {
        return new ChargeDecision(number, ACCEPT, outcome, ground, null, null, null);
    }

    private static ChargeDecision override(int number, Outcome outcome, Ground ground) {
        return new ChargeDecision(
                number, OVERRIDE, outcome, ground, DecisionReason.RULE_WRONG, "The rule does not fit.", null);
    }

    private static List<String> places(ChargeDecision... charges) {
        return faults(charges).stream().map(Fault::pointer).toList();
    }

    private static List<String> messages(ChargeDecision... charges) {
        return faults(charges).stream().map(Fault::message).toList();
    }

    private static List<Fault> faults(ChargeDecision... charges) {
        return DecisionCheck.faults(ALL, new DecisionRequest(Arrays.asList(charges)));
    }
}
