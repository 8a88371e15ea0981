package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.secondopinion.ADraft.PLEA;
import static org.vacatur.secondopinion.ADraft.SIGNED;
import static org.vacatur.secondopinion.ADraft.answer;
import static org.vacatur.secondopinion.ADraft.certificate;
import static org.vacatur.secondopinion.ADraft.ordered;
import static org.vacatur.secondopinion.ADraft.sample;
import static org.vacatur.secondopinion.Answer.review;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.District;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.PriorRelief;
import org.vacatur.rulebook.Outcome;

/** Tests 00 and 10, row by row. */
class DataRowsTest {
    /** Where a charge ends that passes tests 00 to 65, nothing being known of its evidence. */
    private static final Answer PASSES = review(null, "NOT-REVIEWED");

    private static final Answer OUT = Answer.of(Outcome.OUT_OF_SCOPE);
    private static final Answer RESOLVED = Answer.of(Outcome.ALREADY_RESOLVED);
    private static final Answer DATA = review(null, "DATA");

    @Test
    void an_unremarkable_charge_passes() {
        assertThat(answer(charge -> charge)).isEqualTo(PASSES);
    }

    @Test
    void two_roles_for_one_signature_contradict_each_other() {
        assertThat(twoSignatures("A", AnalystRole.CONFIRMATORY, SIGNED)).isEqualTo(DATA);
        assertThat(twoSignatures("A", AnalystRole.NONE, SIGNED)).isEqualTo(DATA);
        assertThat(twoSignatures("A", AnalystRole.PRIMARY, SIGNED)).isEqualTo(PASSES);
        assertThat(twoSignatures("A", AnalystRole.UNKNOWN, SIGNED)).isEqualTo(PASSES);
        assertThat(twoSignatures("A", null, SIGNED)).isEqualTo(PASSES);
        assertThat(twoSignatures("A", AnalystRole.CONFIRMATORY, SIGNED.plusDays(1)))
                .isEqualTo(PASSES);
        assertThat(twoSignatures("A", AnalystRole.CONFIRMATORY, null)).isEqualTo(PASSES);
        assertThat(twoSignatures("B", AnalystRole.CONFIRMATORY, SIGNED)).isEqualTo(PASSES);
        assertThat(twoSignatures(null, AnalystRole.CONFIRMATORY, SIGNED)).isEqualTo(PASSES);
    }

    private static Answer twoSignatures(String number, AnalystRole role, LocalDate signed) {
        return answer(
                charge -> charge.certificates(sample("A", AnalystRole.PRIMARY, SIGNED), sample(number, role, signed)));
    }

    @Test
    void her_date_may_not_contradict_the_order_on_record() {
        assertThat(signed(PLEA.plusDays(1), true)).isEqualTo(DATA);
        assertThat(signed(PLEA.minusDays(1), false)).isEqualTo(DATA);
        assertThat(signed(PLEA.minusDays(1), true)).isEqualTo(PASSES);
        assertThat(signed(PLEA.plusDays(1), false).outcome()).isEqualTo(Outcome.FIRST_LETTER);
        assertThat(signed(PLEA, true)).isEqualTo(review(null, "RUFFIN-SAME-DAY"));
        assertThat(signed(PLEA, false)).isEqualTo(review(null, "RUFFIN-SAME-DAY"));
    }

    private static Answer signed(LocalDate day, boolean before) {
        return answer(charge -> charge.certificates(ordered(day, before, null)));
    }

    @Test
    void no_date_lies_after_the_date_of_judgment() {
        LocalDate asOf = Cases.AS_OF;
        LocalDate next = asOf.plusDays(1);
        assertThat(answer(charge -> charge.disposed(asOf))).isEqualTo(PASSES);
        assertThat(answer(charge -> charge.disposed(next))).isEqualTo(DATA);
        assertThat(answer(charge -> charge.relief(PriorRelief.VACATED, asOf))).isEqualTo(RESOLVED);
        assertThat(answer(charge -> charge.relief(PriorRelief.VACATED, next))).isEqualTo(DATA);
        assertThat(answer(charge -> charge.certificates(certificate(AnalystRole.PRIMARY, asOf)))
                        .outcome())
                .isEqualTo(Outcome.FIRST_LETTER);
        assertThat(answer(charge -> charge.certificates(certificate(AnalystRole.PRIMARY, next))))
                .isEqualTo(DATA);
        assertThat(answer(charge -> charge.certificates(ordered(SIGNED, null, asOf))))
                .isEqualTo(PASSES);
        assertThat(answer(charge -> charge.certificates(ordered(SIGNED, null, next))))
                .isEqualTo(DATA);
        assertThat(answer(charge -> charge.certificates(
                        certificate(AnalystRole.PRIMARY, SIGNED),
                        certificate(Laboratory.OTHER, null, next, null, null, null))))
                .as("a certificate that is not considered")
                .isEqualTo(PASSES);
        assertThat(new ACase()
                        .asOf(null)
                        .charge(charge -> charge.disposed(next))
                        .answers())
                .as("the day of asking stands in for an absent date of judgment")
                .containsExactly(DATA);
    }

    @ParameterizedTest
    @EnumSource(PriorRelief.class)
    void relief_on_record_may_not_contradict_the_disposition(PriorRelief relief) {
        boolean agrees = switch (relief) {
            case VACATED, VACATED_AND_DISMISSED, INCLUDED_IN_2017_ORDER, UNKNOWN -> true;
            case NONE, NEW_TRIAL_ALLOWED_PENDING, RE_PLEADED_OR_RETRIED, NEW_TRIAL_DENIED -> false;
        };
        assertThat(answer(charge -> charge.disposition("VACATED").relief(relief, null)))
                .isEqualTo(agrees ? RESOLVED : DATA);
        assertThat(answer(charge -> charge.disposition("Vacated & Dismissed with Prejudice (SJC Order)")
                        .relief(relief, null)))
                .isEqualTo(agrees ? RESOLVED : DATA);
    }

    @Test
    void no_relief_has_no_date() {
        assertThat(answer(charge -> charge.relief(PriorRelief.NONE, PLEA))).isEqualTo(DATA);
        assertThat(answer(charge -> charge.relief(PriorRelief.NEW_TRIAL_DENIED, PLEA)))
                .isEqualTo(PASSES);
        assertThat(answer(charge -> charge.relief(null, PLEA))).isEqualTo(PASSES);
    }

    @Test
    void a_federal_prosecution_is_outside_and_another_district_is_for_a_person() {
        assertThat(new ACase()
                        .department(CourtDepartment.FEDERAL)
                        .district(District.OTHER)
                        .charge(charge -> charge)
                        .answers())
                .containsExactly(OUT);
        assertThat(new ACase().district(District.OTHER).charge(charge -> charge).answers())
                .containsExactly(review(null, "DISTRICT"));
        assertThat(new ACase()
                        .district(District.OTHER)
                        .charge(charge -> charge.disposition("Nolle Prosequi"))
                        .answers())
                .as("a definite exclusion outranks what is open elsewhere")
                .containsExactly(OUT);
    }

    @Test
    void a_contradiction_outranks_every_exclusion() {
        assertThat(new ACase()
                        .department(CourtDepartment.FEDERAL)
                        .charge(charge -> charge.disposed(Cases.AS_OF.plusDays(1)))
                        .answers())
                .containsExactly(DATA);
    }

    @Test
    void resolved_outranks_out_of_scope() {
        assertThat(new ACase()
                        .department(CourtDepartment.FEDERAL)
                        .charge(charge -> charge.relief(PriorRelief.VACATED, null))
                        .answers())
                .containsExactly(RESOLVED);
    }

    @Test
    void an_amherst_certificate_is_for_a_person() {
        Answer farak = review(null, "FARAK");
        assertThat(laboratories(Laboratory.AMHERST)).isEqualTo(farak);
        assertThat(laboratories(Laboratory.AMHERST, Laboratory.HINTON)).isEqualTo(farak);
        assertThat(answer(charge -> charge.certificates(
                        certificate(Laboratory.AMHERST, AnalystRole.NONE),
                        certificate(Laboratory.HINTON, AnalystRole.NONE))))
                .as("no role of hers excludes it")
                .isEqualTo(farak);
        assertThat(answer(charge -> charge.disposition("Nolle Prosequi")
                        .certificates(certificate(Laboratory.AMHERST, AnalystRole.NONE))))
                .isEqualTo(OUT);
    }

    @Test
    void certificates_of_other_known_laboratories_alone_are_out() {
        assertThat(laboratories(Laboratory.STATE_POLICE)).isEqualTo(OUT);
        assertThat(laboratories(Laboratory.STATE_POLICE, Laboratory.OTHER)).isEqualTo(OUT);
        assertThat(laboratories(Laboratory.STATE_POLICE, Laboratory.UNKNOWN)).isEqualTo(PASSES);
        assertThat(laboratories(Laboratory.STATE_POLICE, Laboratory.HINTON)).isEqualTo(PASSES);
        assertThat(answer(
                        charge -> charge.listed(true).certificates(certificate(Laboratory.OTHER, AnalystRole.PRIMARY))))
                .isEqualTo(review(Outcome.OUT_OF_SCOPE, "LISTED"));
        assertThat(answer(ACharge::certificates)).as("no certificate at all").isEqualTo(review(null, "ROLE"));
    }

    private static Answer laboratories(Laboratory... laboratories) {
        return answer(charge -> charge.certificates(Arrays.stream(laboratories)
                .map(each -> certificate(each, AnalystRole.PRIMARY))
                .toArray(Certificate[]::new)));
    }
}
