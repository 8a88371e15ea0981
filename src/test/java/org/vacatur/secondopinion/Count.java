package org.vacatur.secondopinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Charge;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.DrugCharge;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.facts.PriorRelief;

/** One charge as the tests look at it. */
final class Count {
    enum Certified {
        COMPLETE,
        PARTIAL,
        NO
    }

    private final Matter matter;
    private final int place;
    private final Charge charge;
    private final Papers papers;
    private final Proof proof;
    private final Words.DispositionWords disposition;
    private final Words.Offence offence;

    Count(Matter matter, int place, Charge charge) {
        this.matter = matter;
        this.place = place;
        this.charge = charge;
        this.papers = new Papers(charge);
        this.proof = new Proof(charge);
        this.disposition = Words.disposition(charge.disposition());
        this.offence =
                Words.offence(charge.statute(), charge.offense(), charge.offenseKind(), charge.offenseOfConviction());
    }

    Matter matter() {
        return matter;
    }

    int place() {
        return place;
    }

    Charge charge() {
        return charge;
    }

    Papers papers() {
        return papers;
    }

    Proof proof() {
        return proof;
    }

    boolean listed() {
        return Boolean.TRUE.equals(charge.onDistrictAttorneyList());
    }

    boolean reviewComplete() {
        return Boolean.TRUE.equals(charge.evidenceReviewComplete());
    }

    boolean negativeResult() {
        return papers.anyNegative() || proof.anyNegative();
    }

    DispositionClass dispositionClass() {
        return disposition.meaning();
    }

    boolean bareDismissal() {
        return disposition.bareDismissal();
    }

    @Nullable
    DrugCharge drug() {
        return offence.drug();
    }

    /** Test 30 asks a person about it. */
    boolean unclearCharge() {
        return offence.drug() == null || offence.drug() == DrugCharge.UNCLEAR;
    }

    @Nullable
    Boolean schoolZone() {
        return offence.schoolZone();
    }

    @Nullable
    Boolean weightElement() {
        boolean ofAnotherOffence = disposition.lesser() && charge.offenseOfConviction() == null;
        return ofAnotherOffence ? null : offence.weight();
    }

    @Nullable
    OfficeAnswer would() {
        return charge.officeDecision() == null ? null : charge.officeDecision().wouldReprosecute();
    }

    @Nullable
    OfficeAnswer could() {
        return charge.officeDecision() == null ? null : charge.officeDecision().couldReprosecute();
    }

    Certified certified() {
        OfficeDecision decision = charge.officeDecision();
        if (decision == null) {
            return Certified.NO;
        }
        boolean named =
                decision.certifiedBy() != null && !decision.certifiedBy().isBlank();
        LocalDate on = decision.certifiedOn();
        if (named && on != null && !on.isAfter(matter.asOf())) {
            return Certified.COMPLETE;
        }
        return named || on != null ? Certified.PARTIAL : Certified.NO;
    }

    boolean vacatedByItsWords() {
        return dispositionClass() == DispositionClass.VACATED
                || dispositionClass() == DispositionClass.VACATED_DISMISSED_WITH_PREJUDICE;
    }

    @Nullable
    PriorRelief relief() {
        return charge.priorRelief() == PriorRelief.UNKNOWN ? null : charge.priorRelief();
    }

    boolean reliefGiven() {
        return relief() == PriorRelief.VACATED
                || relief() == PriorRelief.VACATED_AND_DISMISSED
                || relief() == PriorRelief.INCLUDED_IN_2017_ORDER;
    }

    boolean reliefCameBeforeTheDisposition() {
        return (reliefGiven() || relief() == null)
                && Papers.isAfter(charge.dispositionDate(), charge.priorReliefDate());
    }

    /** Placed on file after a finding of guilt. */
    boolean filed() {
        return dispositionClass() == DispositionClass.FILED_AFTER_GUILTY;
    }

    /** By the disposition, which tells an adult's from a juvenile's; a Juvenile Court case is a juvenile's whatever it says. */
    boolean adult() {
        return dispositionClass() != DispositionClass.DELINQUENT
                && dispositionClass() != DispositionClass.YOUTHFUL_OFFENDER
                && matter.department() != CourtDepartment.JUVENILE;
    }
}
