package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.secondopinion.ADraft.PLEA;
import static org.vacatur.secondopinion.ADraft.SIGNED;
import static org.vacatur.secondopinion.ADraft.answer;
import static org.vacatur.secondopinion.ADraft.certificate;
import static org.vacatur.secondopinion.ADraft.certified;
import static org.vacatur.secondopinion.ADraft.could;
import static org.vacatur.secondopinion.ADraft.item;
import static org.vacatur.secondopinion.ADraft.ordered;
import static org.vacatur.secondopinion.ADraft.reporting;
import static org.vacatur.secondopinion.ADraft.would;
import static org.vacatur.secondopinion.Answer.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.facts.PriorRelief;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** Tests 60 to 80, row by row. */
class LetterTestsTest {
    private static final Answer FIRST = Answer.of(Outcome.FIRST_LETTER);
    private static final Answer FIRST_AND_NEGATIVE =
            Answer.letter(new Said.Letter(Outcome.FIRST_LETTER, null, false, Set.of("RUFFIN-NEG")));
    private static final Answer WOULD_NOT = second(Ground.WOULD_NOT, false);
    private static final Answer COULD_NOT = second(Ground.COULD_NOT, false);
    private static final Answer COULD_NOT_PROPOSED = second(Ground.COULD_NOT, true);
    private static final Answer PASSES_60 = review(null, "NOT-REVIEWED");
    private static final Answer PASSES_80 = review(null, "WOULD-UNANSWERED");
    private static final Answer NO_DATE = review(null, "RUFFIN-DATE-MISSING");

    private static Answer second(Ground ground, boolean proposed) {
        return new Answer(Outcome.SECOND_LETTER, ground, proposed, null, new TreeSet<>());
    }

    private static Answer leaning(Outcome leaning, String code) {
        return review(leaning, code);
    }

    @Test
    void the_plea_is_held_against_every_signature() {
        assertThat(signedOn(PLEA.minusDays(1))).isEqualTo(PASSES_60);
        assertThat(signedOn(PLEA)).isEqualTo(review(null, "RUFFIN-SAME-DAY"));
        assertThat(signedOn(PLEA.plusDays(1))).isEqualTo(FIRST);
        assertThat(signedOn(PLEA.plusDays(1), PLEA.plusDays(2))).isEqualTo(FIRST);
        assertThat(signedOn(PLEA.plusDays(1), PLEA.minusDays(1))).isEqualTo(PASSES_60);
        assertThat(signedOn(PLEA, PLEA.minusDays(1))).isEqualTo(PASSES_60);
        assertThat(signedOn(PLEA, PLEA.plusDays(1))).isEqualTo(review(null, "RUFFIN-SAME-DAY"));
        assertThat(signedOn(PLEA.plusDays(1), null)).isEqualTo(NO_DATE);
    }

    private static Answer signedOn(LocalDate... days) {
        return answer(charge -> charge.certificates(Arrays.stream(days)
                .map(each -> certificate(AnalystRole.CONFIRMATORY, each))
                .toArray(Certificate[]::new)));
    }

    @Test
    void the_order_on_record_and_then_the_certificates_date_stand_in_for_a_missing_date() {
        assertThat(ofPapers(null, true, null)).isEqualTo(PASSES_60);
        assertThat(ofPapers(null, false, null)).isEqualTo(FIRST);
        assertThat(ofPapers(null, false, PLEA.minusDays(1))).isEqualTo(FIRST);
        assertThat(ofPapers(null, null, PLEA.minusDays(1))).isEqualTo(PASSES_60);
        assertThat(ofPapers(null, null, PLEA)).isEqualTo(NO_DATE);
        assertThat(ofPapers(null, null, PLEA.plusDays(1)))
                .isEqualTo(leaning(Outcome.FIRST_LETTER, "RUFFIN-DATE-MISSING"));
        assertThat(answer(charge -> charge.disposed(null))).isEqualTo(NO_DATE);
        assertThat(answer(charge -> charge.disposed(null).certificates(ordered(SIGNED, true, null))))
                .isEqualTo(PASSES_60);
    }

    private static Answer ofPapers(LocalDate signed, Boolean before, LocalDate dated) {
        return answer(charge -> charge.certificates(ordered(signed, before, dated)));
    }

    @Test
    void only_certificate_dates_that_say_later_lean_to_the_first_letter() {
        Answer leansFirst = leaning(Outcome.FIRST_LETTER, "RUFFIN-DATE-MISSING");
        LocalDate later = PLEA.plusDays(1);
        assertThat(answer(charge -> charge.certificates(ordered(later, null, null), ordered(null, null, later))))
                .isEqualTo(leansFirst);
        assertThat(answer(charge -> charge.certificates(ordered(null, null, null), ordered(null, null, later))))
                .isEqualTo(NO_DATE);
        assertThat(answer(charge ->
                        charge.certificates(ordered(null, null, later), certificate((AnalystRole) null, later))))
                .as("a role not known may be a signature not seen")
                .isEqualTo(NO_DATE);
    }

    @Test
    void a_role_not_known_keeps_a_charge_from_the_first_letter() {
        assertThat(answer(charge -> charge.certificates(
                        certificate(AnalystRole.PRIMARY, PLEA.plusDays(1)),
                        certificate(AnalystRole.UNKNOWN, PLEA.plusDays(1)))))
                .isEqualTo(NO_DATE);
        assertThat(answer(charge -> charge.certificates(
                        certificate(AnalystRole.PRIMARY, PLEA.plusDays(1)),
                        certificate(AnalystRole.NONE, PLEA.minusDays(1)))))
                .isEqualTo(FIRST);
        assertThat(answer(charge -> charge.certificates(
                        certificate(AnalystRole.PRIMARY, PLEA.plusDays(1)),
                        certificate(Laboratory.OTHER, AnalystRole.UNKNOWN))))
                .as("a certificate that is not considered")
                .isEqualTo(FIRST);
    }

    @Test
    void on_a_listed_charge_a_signature_of_unknown_role_counts() {
        assertThat(answer(charge ->
                        charge.listed(true).certificates(certificate(AnalystRole.UNKNOWN, PLEA.minusDays(1)))))
                .isEqualTo(PASSES_60);
        assertThat(answer(
                        charge -> charge.listed(true).certificates(certificate(AnalystRole.UNKNOWN, PLEA.plusDays(1)))))
                .isEqualTo(NO_DATE);
        assertThat(answer(charge -> charge.listed(true).certificates()))
                .as("nothing dated")
                .isEqualTo(leaning(Outcome.SECOND_LETTER, "RUFFIN-DATE-MISSING"));
        assertThat(answer(charge -> charge.listed(true).certificates(ordered(null, null, null))))
                .isEqualTo(leaning(Outcome.SECOND_LETTER, "RUFFIN-DATE-MISSING"));
        assertThat(answer(charge -> charge.listed(true).certificates(ordered(null, null, PLEA))))
                .isEqualTo(NO_DATE);
        assertThat(answer(charge -> charge.listed(false).certificates(ordered(null, null, null))))
                .isEqualTo(NO_DATE);
    }

    @Test
    void a_negative_result_stands_beside_a_first_letter() {
        LocalDate later = PLEA.plusDays(1);
        assertThat(answer(charge -> charge.certificates(reporting(later, LaboratoryResult.NOT_CONTROLLED))))
                .isEqualTo(FIRST_AND_NEGATIVE);
        assertThat(answer(charge -> charge.certificates(reporting(later, LaboratoryResult.INCONCLUSIVE))))
                .isEqualTo(FIRST_AND_NEGATIVE);
        assertThat(answer(charge -> charge.certificates(reporting(later, LaboratoryResult.UNKNOWN))))
                .isEqualTo(FIRST);
        assertThat(answer(charge -> charge.certificates(reporting(later, LaboratoryResult.CONTROLLED))
                        .evidence(item(
                                EvidenceKind.FIELD_TEST,
                                false,
                                false,
                                null,
                                Identification.OTHER_SUBSTANCE,
                                null,
                                null))))
                .as("an item that no longer exists")
                .isEqualTo(FIRST_AND_NEGATIVE);
        assertThat(answer(charge -> charge.certificates(
                        reporting(later, LaboratoryResult.CONTROLLED),
                        certificate(Laboratory.OTHER, null, null, null, null, LaboratoryResult.NOT_CONTROLLED))))
                .as("a certificate of another laboratory")
                .isEqualTo(FIRST_AND_NEGATIVE);
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
