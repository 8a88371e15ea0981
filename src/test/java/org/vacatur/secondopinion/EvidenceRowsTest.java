package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.secondopinion.ADraft.PLEA;
import static org.vacatur.secondopinion.ADraft.SIGNED;
import static org.vacatur.secondopinion.ADraft.answer;
import static org.vacatur.secondopinion.ADraft.certificate;
import static org.vacatur.secondopinion.ADraft.certified;
import static org.vacatur.secondopinion.ADraft.could;
import static org.vacatur.secondopinion.ADraft.item;
import static org.vacatur.secondopinion.ADraft.reporting;
import static org.vacatur.secondopinion.ADraft.would;
import static org.vacatur.secondopinion.Answer.review;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.facts.PriorRelief;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** Tests 65 to 80, row by row. */
class EvidenceRowsTest {
    private static final Answer FIRST = Answer.of(Outcome.FIRST_LETTER);
    private static final Answer WOULD_NOT = second(Ground.WOULD_NOT, false);
    private static final Answer COULD_NOT = second(Ground.COULD_NOT, false);
    private static final Answer COULD_NOT_PROPOSED = second(Ground.COULD_NOT, true);
    private static final Answer PASSES_60 = review(null, "NOT-REVIEWED");
    private static final Answer PASSES_80 = review(null, "WOULD-UNANSWERED");

    private static Answer second(Ground ground, boolean proposed) {
        return new Answer(Outcome.SECOND_LETTER, ground, proposed, null, new TreeSet<>());
    }

    private static Answer leaning(Outcome leaning, String code) {
        return review(leaning, code);
    }

    @Test
    void what_stands_in_place_of_a_fallen_conviction_is_for_a_person() {
        assertThat(answer(charge -> charge.relief(PriorRelief.NEW_TRIAL_ALLOWED_PENDING, null)))
                .isEqualTo(review(null, "PENDING"));
        assertThat(answer(charge -> charge.relief(PriorRelief.NEW_TRIAL_ALLOWED_PENDING, null)
                        .decision(would(OfficeAnswer.NO))))
                .isEqualTo(leaning(Outcome.SECOND_LETTER, "PENDING"));
        assertThat(answer(charge -> charge.relief(PriorRelief.RE_PLEADED_OR_RETRIED, null)))
                .isEqualTo(review(null, "REPLEA"));
        assertThat(answer(charge ->
                        charge.relief(PriorRelief.RE_PLEADED_OR_RETRIED, null).decision(would(OfficeAnswer.NO))))
                .isEqualTo(leaning(Outcome.SECOND_LETTER, "REPLEA"));
        assertThat(answer(charge -> charge.relief(null, PLEA.minusDays(1)))).isEqualTo(review(null, "REPLEA"));
        assertThat(answer(charge -> charge.relief(null, PLEA))).isEqualTo(PASSES_60);
        assertThat(answer(charge -> charge.relief(PriorRelief.NEW_TRIAL_DENIED, PLEA.minusDays(1))))
                .isEqualTo(PASSES_60);
    }

    @Test
    void a_person_who_would_not_decides_and_no_other_answer_does() {
        assertThat(answer(charge -> charge.decision(would(OfficeAnswer.NO)))).isEqualTo(WOULD_NOT);
        assertThat(answer(charge -> charge.decision(would(OfficeAnswer.UNDECIDED))))
                .isEqualTo(PASSES_60);
        assertThat(answer(charge -> charge.decision(would(OfficeAnswer.YES)))).isEqualTo(PASSES_60);
        assertThat(answer(charge -> charge.decision(would(OfficeAnswer.NO))
                        .certificates(certificate(AnalystRole.PRIMARY, PLEA.plusDays(1)))))
                .as("the first letter comes before it")
                .isEqualTo(FIRST);
    }

    @Test
    void a_person_who_could_not_decides() {
        assertThat(answer(charge -> charge.decision(could(OfficeAnswer.NO)))).isEqualTo(COULD_NOT);
        assertThat(answer(charge -> charge.decision(could(OfficeAnswer.NO))
                        .certificates(reporting(SIGNED, LaboratoryResult.NOT_CONTROLLED))))
                .isEqualTo(COULD_NOT);
        assertThat(answer(charge -> charge.decision(could(OfficeAnswer.UNDECIDED))))
                .isEqualTo(PASSES_60);
    }

    @Test
    void a_negative_result_leans_to_the_second_letter() {
        Answer negative = leaning(Outcome.SECOND_LETTER, "NEG-RESULT");
        assertThat(answer(charge -> charge.certificates(reporting(SIGNED, LaboratoryResult.INCONCLUSIVE))))
                .isEqualTo(negative);
        for (Identification identifies : Identification.values()) {
            Evidence retest = item(EvidenceKind.RETEST_RETAINED_SAMPLE, true, true, false, identifies, null, null);
            assertThat(answer(charge -> charge.evidence(retest)))
                    .isEqualTo(identifies == Identification.ALLEGED_SUBSTANCE ? PASSES_80 : negative);
        }
    }

    @Test
    void a_certification_against_a_finished_review_is_a_conflict() {
        Answer conflict = leaning(Outcome.SECOND_LETTER, "CERT-CONFLICT");
        OfficeDecision partly = certified(null, Cases.AS_OF);
        assertThat(answer(charge -> charge.reviewed().decision(certified()))).isEqualTo(conflict);
        assertThat(answer(charge -> charge.reviewed().decision(partly))).isEqualTo(conflict);
        assertThat(answer(charge -> charge.reviewed()
                        .evidence(item(EvidenceKind.FIELD_TEST))
                        .decision(certified())))
                .isEqualTo(conflict);
        assertThat(answer(charge -> charge.reviewed(null).decision(certified())))
                .isEqualTo(review(null, "NOT-REVIEWED"));
        assertThat(answer(charge -> charge.reviewed(false)
                        .evidence(item(EvidenceKind.FIELD_TEST))
                        .decision(certified())))
                .isEqualTo(leaning(Outcome.SECOND_LETTER, "WEAK-EVIDENCE"));
    }

    @Test
    void no_evidence_counts_only_once_the_review_is_complete() {
        assertThat(answer(charge -> charge)).isEqualTo(review(null, "NOT-REVIEWED"));
        assertThat(answer(charge -> charge.reviewed(false))).isEqualTo(review(null, "NOT-REVIEWED"));
        assertThat(answer(ACharge::reviewed)).isEqualTo(COULD_NOT_PROPOSED);
        assertThat(answer(charge -> charge.reviewed().decision(could(OfficeAnswer.UNDECIDED))))
                .isEqualTo(COULD_NOT_PROPOSED);
        assertThat(answer(charge -> charge.reviewed().decision(could(OfficeAnswer.YES))))
                .isEqualTo(leaning(Outcome.SECOND_LETTER, "COULD-CONFLICT"));
    }

    @Test
    void evidence_not_known_is_for_a_person_unless_better_is_known() {
        Evidence open = item(
                EvidenceKind.RETEST_RETAINED_SAMPLE, null, true, false, Identification.ALLEGED_SUBSTANCE, null, null);
        Evidence weak = item(EvidenceKind.FIELD_TEST);
        Evidence good = item(EvidenceKind.DEFENDANT_ADMISSION);
        Answer unknown = review(null, "EVIDENCE-UNKNOWN");
        assertThat(answer(charge -> charge.reviewed().evidence(open))).isEqualTo(unknown);
        assertThat(answer(charge -> charge.reviewed().evidence(open, weak))).isEqualTo(unknown);
        assertThat(answer(charge -> charge.reviewed().evidence(open, good))).isEqualTo(PASSES_80);
        assertThat(answer(charge -> charge.reviewed().evidence(weak, weak, weak)))
                .isEqualTo(leaning(Outcome.SECOND_LETTER, "WEAK-EVIDENCE"));
    }

    @Test
    void the_weight_must_be_proved_where_it_is_an_element() {
        Evidence weighed = item(
                EvidenceKind.RETEST_RETAINED_SAMPLE, true, true, true, Identification.ALLEGED_SUBSTANCE, null, true);
        Evidence notWeighed = item(EvidenceKind.RETEST_RETAINED_SAMPLE);
        Evidence weakWeighed =
                item(EvidenceKind.FIELD_TEST, true, true, false, Identification.ALLEGED_SUBSTANCE, true, true);
        Answer weight = review(null, "WEIGHT");
        Answer element = review(null, "WEIGHT-ELEMENT");
        assertThat(answer(charge -> trafficking(charge).evidence(notWeighed))).isEqualTo(weight);
        assertThat(answer(charge -> trafficking(charge).evidence(notWeighed, weakWeighed)))
                .isEqualTo(weight);
        assertThat(answer(charge -> trafficking(charge).evidence(notWeighed, weighed)))
                .isEqualTo(PASSES_80);
        assertThat(answer(charge -> trafficking(charge)
                        .disposition("Guilty Plea - Lesser Included")
                        .evidence(weighed)))
                .isEqualTo(element);
        assertThat(answer(charge -> trafficking(charge)
                        .disposition("Guilty Plea - Lesser Included")
                        .convictedOf("94C/34")
                        .evidence(notWeighed)))
                .isEqualTo(PASSES_80);
        assertThat(answer(charge -> charge.words("not legible", "DRUG, POSSESS CLASS B c94C §34", null)
                        .evidence(weighed)))
                .isEqualTo(element);
        assertThat(answer(charge -> charge.convictedOf("94C/32E(b)").evidence(notWeighed)))
                .isEqualTo(weight);
    }

    private static ACharge trafficking(ACharge charge) {
        return charge.words("94C/32E(b)", null, OffenseKind.TRAFFICKING);
    }
}
