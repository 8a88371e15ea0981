package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.secondopinion.ADraft.PLEA;
import static org.vacatur.secondopinion.ADraft.SIGNED;
import static org.vacatur.secondopinion.ADraft.answer;
import static org.vacatur.secondopinion.ADraft.certificate;
import static org.vacatur.secondopinion.ADraft.item;
import static org.vacatur.secondopinion.ADraft.ordered;
import static org.vacatur.secondopinion.ADraft.reporting;
import static org.vacatur.secondopinion.Answer.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.rulebook.Outcome;

/** Test 60, row by row. */
class TimingRowsTest {
    private static final Answer FIRST = Answer.of(Outcome.FIRST_LETTER);
    private static final Answer FIRST_AND_NEGATIVE =
            Answer.letter(new Said.Letter(Outcome.FIRST_LETTER, null, false, Set.of("RUFFIN-NEG")));
    private static final Answer PASSES_60 = review(null, "NOT-REVIEWED");
    private static final Answer NO_DATE = review(null, "RUFFIN-DATE-MISSING");

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
}
