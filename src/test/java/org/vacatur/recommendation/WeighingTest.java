package org.vacatur.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vacatur.rulebook.Authority;
import org.vacatur.rulebook.Conclusion;
import org.vacatur.rulebook.Finding;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.RuleKind;

class WeighingTest {
    @Test
    void silence_of_the_rules_is_a_person_s_decision() {
        Weighed weighed = Weighing.weigh(List.of());
        assertThat(weighed.outcome()).isEqualTo(Outcome.NEEDS_HUMAN_REVIEW);
        assertThat(weighed.reasons()).containsExactly("UNDECIDED");
        assertThat(weighed.own()).isEqualTo(WeighingRule.UNDECIDED);
    }

    @Test
    void a_note_never_decides() {
        assertThat(weigh(note(60, "CERT-DATE", null)).reasons()).containsExactly("UNDECIDED");
    }

    @Test
    void contradicting_facts_outrank_every_exclusion() {
        Weighed weighed = weigh(resolved(20), outOfScope(40), review(0, "DATA", null));
        assertThat(weighed.outcome()).isEqualTo(Outcome.NEEDS_HUMAN_REVIEW);
        assertThat(weighed.reasons()).containsExactly("DATA");
    }

    @Test
    void a_definite_exclusion_outranks_an_earlier_scope_test_that_asks() {
        assertThat(weigh(review(10, "FARAK", null), outOfScope(40)).outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
    }

    @Test
    void a_conviction_that_no_longer_stands_is_resolved_before_it_is_out_of_scope() {
        Weighed weighed = weigh(outOfScope(0), resolved(20));
        assertThat(weighed.outcome()).isEqualTo(Outcome.ALREADY_RESOLVED);
        assertThat(weighed.decisive()).hasSize(1);
    }

    @Test
    void the_first_test_with_a_conclusion_decides() {
        Weighed weighed = weigh(review(60, "RUFFIN-SAME-DAY", null), wouldNot(70, false));
        assertThat(weighed.reasons()).containsExactly("RUFFIN-SAME-DAY");
        assertThat(weigh(wouldNot(70, false), review(80, "WEIGHT", null)).ground())
                .isEqualTo(Ground.WOULD_NOT);
    }

    @Test
    void reviews_of_one_test_join_and_keep_a_leaning_they_share() {
        Weighed weighed = weigh(
                review(90, "CERT-INCOMPLETE", Outcome.THIRD_LETTER), review(90, "CANDIDATE", Outcome.THIRD_LETTER));
        assertThat(weighed.reasons()).containsExactly("CERT-INCOMPLETE", "CANDIDATE");
        assertThat(weighed.leaning()).isEqualTo(Outcome.THIRD_LETTER);
        assertThat(weighed.own()).isEqualTo(WeighingRule.JOINED);
    }

    @Test
    void reviews_of_one_test_that_lean_apart_keep_no_leaning() {
        assertThat(weigh(review(80, "WEIGHT", Outcome.SECOND_LETTER), review(80, "EVIDENCE-UNKNOWN", null))
                        .leaning())
                .isNull();
    }

    @Test
    void one_reason_given_by_two_rules_is_one_reason() {
        Weighed weighed = weigh(
                review(90, "CERT-INCOMPLETE", Outcome.THIRD_LETTER),
                review(90, "CERT-INCOMPLETE", Outcome.THIRD_LETTER));
        assertThat(weighed.reasons()).containsExactly("CERT-INCOMPLETE");
        assertThat(weighed.own()).isNull();
    }

    @Test
    void a_review_beside_a_letter_leaves_the_letter_standing() {
        Weighed weighed = weigh(letter(60, Outcome.FIRST_LETTER, null, false), beside(60, "RUFFIN-NEG"));
        assertThat(weighed.outcome()).isEqualTo(Outcome.FIRST_LETTER);
        assertThat(weighed.reasons()).containsExactly("RUFFIN-NEG");
    }

    @Test
    void two_letters_in_one_test_are_a_conflict() {
        Weighed weighed = weigh(
                letter(80, Outcome.SECOND_LETTER, Ground.COULD_NOT, false),
                letter(80, Outcome.THIRD_LETTER, null, false));
        assertThat(weighed.reasons()).containsExactly("CONFLICT");
        assertThat(weighed.outcome()).isEqualTo(Outcome.NEEDS_HUMAN_REVIEW);
    }

    @Test
    void two_exclusions_of_one_test_are_a_conflict() {
        assertThat(weigh(outOfScope(20), resolved(20)).reasons()).containsExactly("CONFLICT");
    }

    @Test
    void a_letter_beside_a_review_of_the_same_test_is_a_conflict() {
        assertThat(weigh(wouldNot(70, true), review(70, "PENDING", null)).reasons())
                .containsExactly("CONFLICT");
    }

    @Test
    void two_criteria_that_propose_the_same_letter_agree() {
        Weighed weighed = weigh(wouldNot(70, true), wouldNot(70, true));
        assertThat(weighed.outcome()).isEqualTo(Outcome.SECOND_LETTER);
        assertThat(weighed.proposed()).isTrue();
    }

    @Test
    void a_person_s_answer_beside_a_criterion_is_no_proposal() {
        assertThat(weigh(wouldNot(70, true), wouldNot(70, false)).proposed()).isFalse();
    }

    @Test
    void an_unanswered_question_leans_where_the_office_s_criteria_agree() {
        Finding asked = finding(90, new Conclusion.Review("WOULD-UNANSWERED", null, true, false));
        assertThat(weigh(note(70, "POLICY", Outcome.THIRD_LETTER), asked).leaning())
                .isEqualTo(Outcome.THIRD_LETTER);
        assertThat(weigh(note(70, "POLICY", Outcome.THIRD_LETTER), note(70, "POLICY", Outcome.SECOND_LETTER), asked)
                        .leaning())
                .isNull();
        assertThat(weigh(asked).leaning()).isNull();
    }

    private static Weighed weigh(Finding... findings) {
        return Weighing.weigh(List.of(findings));
    }

    private static Finding outOfScope(int test) {
        return finding(test, new Conclusion.OutOfScope());
    }

    private static Finding resolved(int test) {
        return finding(test, new Conclusion.AlreadyResolved());
    }

    private static Finding wouldNot(int test, boolean proposed) {
        return letter(test, Outcome.SECOND_LETTER, Ground.WOULD_NOT, proposed);
    }

    private static Finding letter(int test, Outcome letter, @Nullable Ground ground, boolean proposed) {
        return finding(test, new Conclusion.Letter(letter, ground, proposed));
    }

    private static Finding review(int test, String code, @Nullable Outcome leaning) {
        return finding(test, new Conclusion.Review(code, leaning, false, false));
    }

    private static Finding beside(int test, String code) {
        return finding(test, new Conclusion.Review(code, null, false, true));
    }

    private static Finding note(int test, String code, @Nullable Outcome leaning) {
        return finding(test, new Conclusion.Note(code, leaning));
    }

    private static Finding finding(int test, Conclusion conclusion) {
        var source = new Authority("BR2", "328", "476 Mass. 298", "Bridgeman II", null, "opinion", true);
        var rule = new Rule(
                "R-" + test,
                "a title",
                RuleKind.LAW,
                List.of(source),
                "a.dslr",
                1,
                test,
                test <= 50,
                List.of(),
                conclusion,
                "a reason");
        return new Finding(rule, "a reason");
    }
}
