package org.vacatur.secondopinion;

import java.util.List;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.District;
import org.vacatur.facts.DrugCharge;
import org.vacatur.facts.PriorRelief;
import org.vacatur.rulebook.Outcome;

/** Tests 00 to 50: whether the charge is one the order speaks of at all. */
final class ScopeRows {
    private ScopeRows() {}

    static List<Said> data(Count count) {
        if (datesContradict(count) || reliefContradicts(count) || count.papers().contradictory()) {
            return List.of(Said.review("DATA"));
        }
        if (count.matter().department() == CourtDepartment.FEDERAL) {
            return List.of(Said.outOfScope());
        }
        return count.matter().facts().district() == District.OTHER ? List.of(Said.review("DISTRICT")) : List.of();
    }

    private static boolean datesContradict(Count count) {
        return Papers.isAfter(count.charge().dispositionDate(), count.matter().asOf())
                || Papers.isAfter(
                        count.charge().priorReliefDate(), count.matter().asOf())
                || count.papers().datedAfter(count.matter().asOf());
    }

    private static boolean reliefContradicts(Count count) {
        PriorRelief relief = count.relief();
        if (relief == PriorRelief.NONE && count.charge().priorReliefDate() != null) {
            return true;
        }
        return count.vacatedByItsWords()
                && (relief == PriorRelief.NONE
                        || relief == PriorRelief.NEW_TRIAL_DENIED
                        || relief == PriorRelief.NEW_TRIAL_ALLOWED_PENDING
                        || relief == PriorRelief.RE_PLEADED_OR_RETRIED);
    }

    static List<Said> laboratory(Count count) {
        if (count.papers().anyAmherst()) {
            return List.of(Said.review("FARAK"));
        }
        return count.papers().allOfOtherKnownLaboratories() ? outOrListed(count) : List.of();
    }

    private static List<Said> outOrListed(Count count) {
        return List.of(count.listed() ? Said.review("LISTED", Outcome.OUT_OF_SCOPE) : Said.outOfScope());
    }

    static List<Said> resolved(Count count) {
        boolean fallen = count.reliefGiven() || count.vacatedByItsWords();
        return fallen && !count.reliefCameBeforeTheDisposition() ? List.of(Said.alreadyResolved()) : List.of();
    }

    static List<Said> drugCharge(Count count) {
        if (count.drug() == DrugCharge.NO) {
            return List.of(Said.outOfScope());
        }
        return count.unclearCharge() ? List.of(Said.review("SCOPE-CHARGE")) : List.of();
    }

    static List<Said> disposition(Count count) {
        return switch (count.dispositionClass()) {
            case NOLLE_PROSEQUI, NOT_GUILTY, PENDING_OR_DEFAULT, PRETRIAL_PROBATION_OR_DIVERSION, CIVIL_INFRACTION ->
                List.of(Said.outOfScope());
            case DISMISSED ->
                List.of(
                        count.listed() && count.bareDismissal()
                                ? Said.review("CWOF", Outcome.OUT_OF_SCOPE)
                                : Said.outOfScope());
            case FILED_NO_FINDING, TRANSFERRED, UNKNOWN -> List.of(Said.review("DISPOSITION"));
            // only where relief came before the disposition: what disposition stands now, the words do not say
            case VACATED, VACATED_DISMISSED_WITH_PREJUDICE ->
                count.reliefCameBeforeTheDisposition() ? List.of(Said.review("DISPOSITION")) : List.of();
            case GUILTY_PLEA,
                    GUILTY_ROUTE_UNKNOWN,
                    ADMISSION_SUFFICIENT_FACTS_CWOF,
                    GUILTY_AFTER_TRIAL,
                    DELINQUENT,
                    YOUTHFUL_OFFENDER,
                    FILED_AFTER_GUILTY -> List.of();
        };
    }

    static List<Said> role(Count count) {
        return switch (count.papers().part()) {
            case EXCLUDED -> excluded(count);
            case NONE_LISTED -> List.of(Said.review("NOTARY", Outcome.OUT_OF_SCOPE));
            case CUSTODIAN -> List.of(Said.review("CUSTODIAN"));
            case UNKNOWN -> count.listed() ? List.of() : List.of(Said.review("ROLE"));
            case ANALYST -> List.of();
        };
    }

    private static List<Said> excluded(Count count) {
        boolean keptOpen = count.unclearCharge() && anotherDrugCountMayBeHers(count);
        return count.papers().anyAmherst() || keptOpen ? List.of() : outOrListed(count);
    }

    private static boolean anotherDrugCountMayBeHers(Count count) {
        return count.matter().counts().stream()
                .filter(other -> other != count && other.drug() != DrugCharge.NO)
                .map(other -> other.papers().part())
                .anyMatch(part -> part == Papers.Part.ANALYST || part == Papers.Part.UNKNOWN);
    }
}
