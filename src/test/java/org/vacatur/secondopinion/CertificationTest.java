package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.secondopinion.ADraft.answer;
import static org.vacatur.secondopinion.ADraft.certified;
import static org.vacatur.secondopinion.ADraft.item;
import static org.vacatur.secondopinion.ADraft.would;
import static org.vacatur.secondopinion.Answer.review;

import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.facts.PriorRelief;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** Test 90, the school zone of test 65, and an office's criteria. */
class CertificationTest {
    private static final Answer THIRD = Answer.of(Outcome.THIRD_LETTER);
    private static final Answer INCOMPLETE = review(Outcome.THIRD_LETTER, "CERT-INCOMPLETE");
    private static final String NAME = "A. Prosecutor";

    private static ACharge ready(ACharge charge) {
        return charge.reviewed()
                .evidence(item(EvidenceKind.RETEST_RETAINED_SAMPLE))
                .decision(certified());
    }

    private static ACharge schoolZone(ACharge charge) {
        return charge.words("94C/32J", null, OffenseKind.SCHOOL_ZONE);
    }

    private static Answer decided(@Nullable OfficeDecision decision) {
        return answer(charge -> ready(charge).decision(decision));
    }

    @Test
    void a_complete_certification_is_the_third_letter() {
        assertThat(answer(CertificationTest::ready)).isEqualTo(THIRD);
        assertThat(decided(certified(NAME, Cases.AS_OF))).isEqualTo(THIRD);
    }

    @Test
    void a_certification_in_part_is_for_a_person() {
        assertThat(decided(certified(NAME, null))).isEqualTo(INCOMPLETE);
        assertThat(decided(certified(null, Cases.AS_OF))).isEqualTo(INCOMPLETE);
        assertThat(decided(certified(" ", Cases.AS_OF))).isEqualTo(INCOMPLETE);
        assertThat(decided(certified(NAME, Cases.AS_OF.plusDays(1)))).isEqualTo(INCOMPLETE);
        assertThat(decided(certified(null, Cases.AS_OF.plusDays(1)))).isEqualTo(INCOMPLETE);
        assertThat(decided(certified(" ", null))).isEqualTo(review(Outcome.THIRD_LETTER, "CANDIDATE"));
    }

    @Test
    void each_other_condition_must_be_known_to_hold() {
        assertThat(decided(new OfficeDecision(null, OfficeAnswer.YES, NAME, Cases.AS_OF)))
                .isEqualTo(INCOMPLETE);
        assertThat(decided(new OfficeDecision(OfficeAnswer.UNDECIDED, OfficeAnswer.YES, NAME, Cases.AS_OF)))
                .isEqualTo(INCOMPLETE);
        assertThat(decided(new OfficeDecision(OfficeAnswer.YES, null, NAME, Cases.AS_OF)))
                .isEqualTo(INCOMPLETE);
        assertThat(decided(new OfficeDecision(OfficeAnswer.YES, OfficeAnswer.UNDECIDED, NAME, Cases.AS_OF)))
                .isEqualTo(INCOMPLETE);
        assertThat(answer(charge -> ready(charge).reviewed(null))).isEqualTo(INCOMPLETE);
        assertThat(answer(charge -> ready(charge).reviewed(false))).isEqualTo(INCOMPLETE);
        assertThat(answer(charge -> ready(charge).disposition("DELINQUENT"))).isEqualTo(INCOMPLETE);
        assertThat(answer(charge -> ready(charge).disposition("Found to be a youthful offender")))
                .isEqualTo(INCOMPLETE);
        assertThat(answer(charge -> ready(charge).disposition("Guilty - Filed")))
                .isEqualTo(INCOMPLETE);
    }

    @Test
    void a_juvenile_a_deceased_person_or_one_not_known_to_be_living_is_for_a_person() {
        assertThat(new ACase().deceased(true).charge(CertificationTest::ready).answers())
                .containsExactly(INCOMPLETE);
        assertThat(new ACase().deceased(null).charge(CertificationTest::ready).answers())
                .containsExactly(INCOMPLETE);
        assertThat(inDepartment(CourtDepartment.JUVENILE, null)).isEqualTo(INCOMPLETE);
        assertThat(inDepartment(null, null)).isEqualTo(THIRD);
        assertThat(inDepartment(null, "see the file")).isEqualTo(THIRD);
        assertThat(inDepartment(null, "0501CR001234")).isEqualTo(THIRD);
        assertThat(inDepartment(CourtDepartment.JUVENILE, "0501CR001234")).isEqualTo(INCOMPLETE);
        assertThat(inDepartment(CourtDepartment.OTHER, null)).isEqualTo(THIRD);
    }

    private static Answer inDepartment(@Nullable CourtDepartment department, @Nullable String docketNumber) {
        return new ACase()
                .department(department)
                .docketNumber(docketNumber)
                .charge(CertificationTest::ready)
                .answers()
                .get(0);
    }

    @Test
    void without_a_certification_the_offices_answer_is_asked_for() {
        assertThat(decided(would(OfficeAnswer.YES))).isEqualTo(review(Outcome.THIRD_LETTER, "CANDIDATE"));
        assertThat(decided(would(OfficeAnswer.UNDECIDED))).isEqualTo(review(null, "WOULD-UNANSWERED"));
        assertThat(decided(null)).isEqualTo(review(null, "WOULD-UNANSWERED"));
    }

    @Test
    void a_school_zone_count_needs_its_underlying_charge_on_the_third_letter() {
        assertThat(zoneOver(CertificationTest::ready)).isEqualTo(THIRD);
        assertThat(zoneOver(charge -> ready(charge).decision(would(OfficeAnswer.YES))))
                .isEqualTo(INCOMPLETE);
        assertThat(answer(charge -> schoolZone(ready(charge)))).as("none named").isEqualTo(INCOMPLETE);
        assertThat(answer(charge -> schoolZone(ready(charge)).underlying(7)))
                .as("not there")
                .isEqualTo(INCOMPLETE);
        assertThat(answer(charge -> schoolZone(ready(charge)).underlying(1)))
                .as("itself")
                .isEqualTo(INCOMPLETE);
        assertThat(zoneOver(charge -> schoolZone(ready(charge)).underlying(1)))
                .as("each other")
                .isEqualTo(INCOMPLETE);
        assertThat(zoneOver(charge -> ready(charge).underlying(1)))
                .as("each other, though only one is a school zone count")
                .isEqualTo(INCOMPLETE);
        assertThat(answer(charge -> schoolZone(ready(charge)).convictedOf("94C/34")))
                .as("convicted of something else")
                .isEqualTo(THIRD);
    }

    @Test
    void a_school_zone_count_falls_with_its_underlying_charge() {
        Answer falls = review(Outcome.SECOND_LETTER, "SCHOOL-ZONE");
        assertThat(zoneOver(charge -> charge.decision(would(OfficeAnswer.NO)))).isEqualTo(falls);
        assertThat(zoneOver(ACharge::reviewed)).as("proposed").isEqualTo(falls);
        assertThat(zoneOver(charge -> charge.relief(PriorRelief.VACATED, null))).isEqualTo(falls);
        assertThat(zoneOver(charge -> charge.disposition("Nolle Prosequi"))).isEqualTo(INCOMPLETE);
        assertThat(new ACase()
                        .charge(charge -> schoolZone(ready(charge)).number(9).underlying(8))
                        .charge(charge -> charge.number(8).decision(would(OfficeAnswer.NO)))
                        .answers()
                        .get(0))
                .as("named by its number, not its place")
                .isEqualTo(falls);
        assertThat(new ACase()
                        .charge(charge -> ready(charge).underlying(2))
                        .charge(charge -> charge.decision(would(OfficeAnswer.NO)))
                        .answers()
                        .get(0))
                .as("what is no school zone count does not")
                .isEqualTo(THIRD);
    }

    private static Answer zoneOver(UnaryOperator<ACharge> underlying) {
        return new ACase()
                .charge(charge -> schoolZone(ready(charge)).underlying(2))
                .charge(underlying)
                .answers()
                .get(0);
    }

    @Test
    void an_offices_criterion_concludes_only_toward_relief_and_only_where_nobody_has_answered() {
        Answer proposed = new Answer(Outcome.SECOND_LETTER, Ground.WOULD_NOT, true, null, new TreeSet<>());
        for (OfficePolicy.Status status : OfficePolicy.Status.values()) {
            boolean assumed = status == OfficePolicy.Status.ASSUMED;
            assertThat(under(OfficePolicy.Retry.NOT_RETRY, status, null))
                    .isEqualTo(assumed ? review(Outcome.SECOND_LETTER, "WOULD-UNANSWERED") : proposed);
            assertThat(under(OfficePolicy.Retry.NOT_RETRY, status, OfficeAnswer.UNDECIDED))
                    .isEqualTo(review(assumed ? Outcome.SECOND_LETTER : null, "WOULD-UNANSWERED"));
            assertThat(under(OfficePolicy.Retry.NOT_RETRY, status, OfficeAnswer.YES))
                    .isEqualTo(review(Outcome.THIRD_LETTER, "CANDIDATE"));
            assertThat(under(OfficePolicy.Retry.RETRY, status, null))
                    .isEqualTo(review(Outcome.THIRD_LETTER, "WOULD-UNANSWERED"));
            assertThat(under(OfficePolicy.Retry.RETRY, status, OfficeAnswer.UNDECIDED))
                    .isEqualTo(review(Outcome.THIRD_LETTER, "WOULD-UNANSWERED"));
        }
    }

    private static Answer under(OfficePolicy.Retry retry, OfficePolicy.Status status, @Nullable OfficeAnswer answered) {
        return new ACase()
                .policy(retry, status)
                .charge(charge -> ready(charge).decision(answered == null ? null : would(answered)))
                .answers()
                .get(0);
    }
}
