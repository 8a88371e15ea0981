package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.secondopinion.ADraft.PLEA;
import static org.vacatur.secondopinion.ADraft.SIGNED;
import static org.vacatur.secondopinion.ADraft.answer;
import static org.vacatur.secondopinion.ADraft.certificate;
import static org.vacatur.secondopinion.ADraft.naming;
import static org.vacatur.secondopinion.Answer.review;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.PriorRelief;
import org.vacatur.rulebook.Outcome;

/** Tests 20 to 50, row by row. */
class ChargeRowsTest {
    /** Where a charge ends that passes tests 00 to 65, nothing being known of its evidence. */
    private static final Answer PASSES = review(null, "NOT-REVIEWED");

    private static final Answer OUT = Answer.of(Outcome.OUT_OF_SCOPE);
    private static final Answer RESOLVED = Answer.of(Outcome.ALREADY_RESOLVED);

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
