package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.secondopinion.ADraft.PLEA;
import static org.vacatur.secondopinion.ADraft.answer;
import static org.vacatur.secondopinion.ADraft.certificate;
import static org.vacatur.secondopinion.ADraft.item;
import static org.vacatur.secondopinion.ADraft.naming;
import static org.vacatur.secondopinion.ADraft.reporting;
import static org.vacatur.secondopinion.Answer.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OffenseKind;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** The invented vectors of the standard, and the weighing. */
class SecondOpinionTest {
    @Test
    void a_sample_destroyed_and_nothing_else_is_could_not() {
        assertThat(answer(charge -> charge.words(null, null, OffenseKind.POSSESSION_WITH_INTENT)
                        .certificates(certificate(AnalystRole.CONFIRMATORY, LocalDate.of(2008, 3, 10)))
                        .reviewed()
                        .evidence(item(EvidenceKind.RETEST_RETAINED_SAMPLE, false, null, null, null, null, null))))
                .isEqualTo(new Answer(Outcome.SECOND_LETTER, Ground.COULD_NOT, true, null, new TreeSet<>()));
    }

    @Test
    void an_admission_before_the_signature_is_the_first_letter() {
        LocalDate signed = LocalDate.of(2009, 2, 20);
        assertThat(answer(charge -> charge.disposition("Admit to Sufficient Facts")
                        .disposed(LocalDate.of(2009, 2, 2))
                        .certificates(certificate(AnalystRole.PRIMARY, signed))))
                .isEqualTo(Answer.of(Outcome.FIRST_LETTER));
        assertThat(answer(charge -> charge.disposition("Admit to Sufficient Facts")
                        .disposed(LocalDate.of(2009, 2, 2))
                        .certificates(reporting(signed, LaboratoryResult.NOT_CONTROLLED))))
                .isEqualTo(Answer.letter(new Said.Letter(Outcome.FIRST_LETTER, null, false, Set.of("RUFFIN-NEG"))));
    }

    @Test
    void a_count_without_drugs_is_untouched() {
        assertThat(new ACase()
                        .charge(charge -> charge.statute("265/13A").certificates())
                        .charge(charge -> charge)
                        .answers())
                .containsExactly(Answer.of(Outcome.OUT_OF_SCOPE), review(null, "NOT-REVIEWED"));
    }

    @Test
    void a_retest_that_was_not_weighed_does_not_prove_trafficking() {
        Evidence retest = item(
                EvidenceKind.RETEST_RETAINED_SAMPLE, true, true, false, Identification.ALLEGED_SUBSTANCE, null, false);
        assertThat(answer(charge -> charge.words(null, null, OffenseKind.TRAFFICKING)
                        .disposition("Guilty Verdict")
                        .evidence(retest)))
                .isEqualTo(review(null, "WEIGHT"));
    }

    @Test
    void a_notary_among_named_analysts_is_out_and_alone_is_for_a_person() {
        assertThat(answer(charge -> charge.certificates(naming(AnalystRole.NOTARY_ONLY, "P. Example", "C. Example"))))
                .isEqualTo(Answer.of(Outcome.OUT_OF_SCOPE));
        assertThat(answer(charge -> charge.certificates(naming(AnalystRole.NOTARY_ONLY))))
                .isEqualTo(review(Outcome.OUT_OF_SCOPE, "NOTARY"));
    }

    @Test
    void a_signature_on_the_day_of_the_plea_is_for_a_person() {
        assertThat(answer(charge -> charge.certificates(certificate(AnalystRole.PRIMARY, PLEA))))
                .isEqualTo(review(null, "RUFFIN-SAME-DAY"));
    }

    @Test
    void a_plea_to_another_count_leaves_the_drug_count_out() {
        assertThat(new ACase()
                        .charge(charge -> charge.words("272/53", "DISORDERLY CONDUCT c272 §53", OffenseKind.NON_DRUG))
                        .charge(charge -> charge.disposition("Nolle Prosequi"))
                        .answers())
                .containsExactly(Answer.of(Outcome.OUT_OF_SCOPE), Answer.of(Outcome.OUT_OF_SCOPE));
    }

    @Test
    void an_imprint_alone_is_weak() {
        assertThat(answer(charge -> charge.reviewed().evidence(item(EvidenceKind.PHARMACEUTICAL_MARKINGS_ONLY))))
                .isEqualTo(review(Outcome.SECOND_LETTER, "WEAK-EVIDENCE"));
    }

    @Test
    void reviews_of_one_test_join_and_keep_a_leaning_they_share() {
        Outcome second = Outcome.SECOND_LETTER;
        assertThat(weigh(Map.of(65, List.of(Said.review("A", second), Said.review("B", second)))))
                .isEqualTo(review(second, "A", "B"));
        assertThat(weigh(Map.of(65, List.of(Said.review("A", second), Said.review("B")))))
                .isEqualTo(review(null, "A", "B"));
        assertThat(weigh(Map.of(65, List.of(Said.review("A", second), Said.review("B", Outcome.THIRD_LETTER)))))
                .isEqualTo(review(null, "A", "B"));
    }

    @Test
    void the_first_test_with_a_conclusion_decides_and_nothing_at_all_is_undecided() {
        assertThat(weigh(Map.of(60, List.of(Said.first(Set.of())), 70, List.of(Said.second(Ground.WOULD_NOT)))))
                .isEqualTo(Answer.of(Outcome.FIRST_LETTER));
        assertThat(weigh(Map.of(10, List.of(Said.review("A")), 50, List.of(Said.outOfScope()))))
                .isEqualTo(Answer.of(Outcome.OUT_OF_SCOPE));
        assertThat(weigh(Map.of(40, List.of(Said.outOfScope()), 50, List.of(Said.alreadyResolved()))))
                .isEqualTo(Answer.of(Outcome.ALREADY_RESOLVED));
        assertThat(weigh(Map.of(0, List.of(Said.review("DATA")), 50, List.of(Said.alreadyResolved()))))
                .isEqualTo(review(null, "DATA"));
        assertThat(weigh(Map.of())).isEqualTo(review(null, "UNDECIDED"));
    }

    private static Answer weigh(Map<Integer, List<Said>> tests) {
        return Weigher.weigh(new TreeMap<>(tests));
    }
}
