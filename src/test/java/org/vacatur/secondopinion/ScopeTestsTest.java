package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.secondopinion.ADraft.PLEA;
import static org.vacatur.secondopinion.ADraft.SIGNED;
import static org.vacatur.secondopinion.ADraft.answer;
import static org.vacatur.secondopinion.ADraft.certificate;
import static org.vacatur.secondopinion.ADraft.naming;
import static org.vacatur.secondopinion.ADraft.ordered;
import static org.vacatur.secondopinion.ADraft.sample;
import static org.vacatur.secondopinion.Answer.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.District;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.PriorRelief;
import org.vacatur.rulebook.Outcome;

/** Tests 00 to 50, row by row. */
class ScopeTestsTest {
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

    @ParameterizedTest
    @EnumSource(
            value = PriorRelief.class,
            names = {"VACATED", "VACATED_AND_DISMISSED", "INCLUDED_IN_2017_ORDER"})
    void relief_given_resolves_unless_it_is_known_to_be_earlier(PriorRelief relief) {
        Answer replaced = review(null, "REPLEA");
        assertThat(answer(charge -> charge.relief(relief, null))).isEqualTo(RESOLVED);
        assertThat(answer(charge -> charge.relief(relief, PLEA.plusDays(1)))).isEqualTo(RESOLVED);
        assertThat(answer(charge -> charge.relief(relief, PLEA))).isEqualTo(RESOLVED);
        assertThat(answer(charge -> charge.relief(relief, PLEA.minusDays(1)))).isEqualTo(replaced);
        assertThat(answer(charge -> charge.disposed(null).relief(relief, PLEA))).isEqualTo(RESOLVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VACATED",
                "VACATED_DISMISSED_WITH_PREJUDICE",
                "Vacated & Dismissed with Prejudice (SJC Order)",
                "Dismissed due to JP Lab analysis",
                "Nolle Prosequi prior/during JP Lab Court Review",
                "Charge disposition revoked due to JP Lab analysis"
            })
    void a_disposition_that_says_so_resolves(String words) {
        assertThat(answer(charge -> charge.disposition(words))).isEqualTo(RESOLVED);
        assertThat(answer(charge -> charge.disposition(words).relief(null, PLEA.minusDays(1))))
                .as("relief before the disposition: what stands now is not said")
                .isEqualTo(review(null, "DISPOSITION"));
    }

    @Test
    void what_is_no_drug_charge_is_out_and_what_may_be_none_is_for_a_person() {
        Answer unclear = review(null, "SCOPE-CHARGE");
        assertThat(answer(charge -> charge.statute("265/13A"))).isEqualTo(OUT);
        assertThat(answer(charge -> charge.words(null, null, OffenseKind.NON_DRUG)))
                .isEqualTo(OUT);
        assertThat(answer(charge -> charge.words("94C/40", null, OffenseKind.CONSPIRACY)))
                .isEqualTo(unclear);
        assertThat(answer(charge -> charge.words(null, null, OffenseKind.CONSPIRACY)))
                .isEqualTo(unclear);
        assertThat(answer(charge -> charge.words(null, null, OffenseKind.OTHER_DRUG)))
                .isEqualTo(unclear);
        assertThat(answer(charge -> charge.statute(null))).isEqualTo(unclear);
        for (String section : new String[] {"27", "32G", "32I", "33", "35", "37", "99"}) {
            assertThat(answer(charge -> charge.statute("94C/" + section)))
                    .as(section)
                    .isEqualTo(unclear);
        }
        assertThat(answer(charge -> charge.statute("265/13A").convictedOf("94C/34")))
                .as("the offence of conviction alone counts")
                .isEqualTo(PASSES);
        assertThat(answer(charge -> charge.convictedOf("272/53"))).isEqualTo(OUT);
        assertThat(answer(charge -> charge.convictedOf("not legible"))).isEqualTo(unclear);
    }

    @Test
    void dispositions_without_a_finding_are_out_or_for_a_person() {
        for (String words : new String[] {
            "Nolle Prosequi", "Not Guilty Verdict", "No Probable Cause Found", "PENDING_OR_DEFAULT",
            "Pretrial Probation as Disposition", "Responsible", "Dismissed", "Dismissed - Request of Commonwealth"
        }) {
            assertThat(answer(charge -> charge.disposition(words))).as(words).isEqualTo(OUT);
        }
        for (String words : new String[] {
            "Filed - Without a Finding",
            "Transferred to Another Court",
            "NA",
            "UNKNOWN",
            "Revoked Disp. - after Motion hearing"
        }) {
            assertThat(answer(charge -> charge.disposition(words))).as(words).isEqualTo(review(null, "DISPOSITION"));
        }
        assertThat(answer(charge -> charge.disposition(null))).isEqualTo(review(null, "DISPOSITION"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guilty Plea",
                "Continued Without a Finding",
                "Dismissed - After Continuance Without a Finding",
                "Guilty",
                "Guilty Verdict",
                "Adjudicated delinquent",
                "Found to be a youthful offender",
                "Guilty - Filed"
            })
    void pleas_admissions_and_findings_pass(String words) {
        assertThat(answer(charge -> charge.disposition(words))).isEqualTo(PASSES);
    }

    @Test
    void a_bare_dismissal_of_a_listed_charge_may_follow_an_admission() {
        Answer admission = review(Outcome.OUT_OF_SCOPE, "CWOF");
        assertThat(answer(charge -> charge.listed(true).disposition("Dismissed")))
                .isEqualTo(admission);
        assertThat(answer(charge -> charge.listed(true).disposition("DISMISSED")))
                .isEqualTo(admission);
        assertThat(answer(charge -> charge.listed(false).disposition("Dismissed")))
                .isEqualTo(OUT);
        assertThat(answer(charge -> charge.listed(true).disposition("Dismissed - Request of Commonwealth")))
                .isEqualTo(OUT);
    }

    @Test
    void each_role_has_its_row() {
        for (AnalystRole role :
                new AnalystRole[] {AnalystRole.PRIMARY, AnalystRole.CONFIRMATORY, AnalystRole.ASSISTANT_ANALYST}) {
            assertThat(roles(false, role)).isEqualTo(PASSES);
            assertThat(roles(false, role, AnalystRole.UNKNOWN)).isEqualTo(PASSES);
        }
        assertThat(roles(false, AnalystRole.NONE)).isEqualTo(OUT);
        assertThat(roles(false, AnalystRole.INSTRUMENT_SETUP_ONLY)).isEqualTo(OUT);
        assertThat(roles(true, AnalystRole.NONE)).isEqualTo(review(Outcome.OUT_OF_SCOPE, "LISTED"));
        assertThat(roles(false, AnalystRole.NOTARY_ONLY)).isEqualTo(review(Outcome.OUT_OF_SCOPE, "NOTARY"));
        assertThat(roles(false, AnalystRole.NOTARY_ONLY, AnalystRole.CUSTODIAN_ONLY))
                .isEqualTo(review(null, "CUSTODIAN"));
        assertThat(roles(false, AnalystRole.CUSTODIAN_ONLY, AnalystRole.UNKNOWN))
                .isEqualTo(review(null, "ROLE"));
        assertThat(answer(charge -> charge.certificates(certificate((AnalystRole) null, SIGNED))))
                .as("not listed, or the listing not known")
                .isEqualTo(review(null, "ROLE"));
        assertThat(roles(true, AnalystRole.UNKNOWN)).isEqualTo(PASSES);
    }

    private static Answer roles(boolean listed, AnalystRole... roles) {
        return answer(charge -> charge.listed(listed)
                .certificates(Arrays.stream(roles)
                        .map(each -> certificate(each, SIGNED))
                        .toArray(Certificate[]::new)));
    }

    @Test
    void a_notary_is_excluded_where_somebody_else_is_named() {
        assertThat(answer(charge -> charge.certificates(naming(AnalystRole.NOTARY_ONLY, "P. Example"))))
                .isEqualTo(OUT);
        assertThat(answer(charge -> charge.certificates(naming(AnalystRole.NOTARY_ONLY, " "))))
                .isEqualTo(review(Outcome.OUT_OF_SCOPE, "NOTARY"));
        assertThat(answer(charge -> charge.certificates(
                        naming(AnalystRole.NOTARY_ONLY, "P. Example"), naming(AnalystRole.NOTARY_ONLY))))
                .isEqualTo(review(Outcome.OUT_OF_SCOPE, "NOTARY"));
    }

    @Test
    void an_unclear_charge_is_excluded_only_if_no_other_drug_count_may_be_hers() {
        UnaryOperator<ACharge> unclear =
                charge -> charge.statute("94C/27").certificates(certificate(AnalystRole.NONE, SIGNED));
        Answer open = review(null, "SCOPE-CHARGE");
        assertThat(answer(unclear)).isEqualTo(OUT);
        assertThat(firstOf(unclear, charge -> charge)).isEqualTo(open);
        assertThat(firstOf(unclear, ACharge::certificates)).isEqualTo(open);
        assertThat(firstOf(unclear, charge -> charge.statute("94C/35"))).isEqualTo(open);
        assertThat(firstOf(unclear, charge -> charge.certificates(certificate(AnalystRole.NONE, SIGNED))))
                .isEqualTo(OUT);
        assertThat(firstOf(unclear, charge -> charge.statute("265/13A"))).isEqualTo(OUT);
    }

    private static Answer firstOf(UnaryOperator<ACharge> one, UnaryOperator<ACharge> other) {
        return new ACase().charge(one).charge(other).answers().get(0);
    }
}
