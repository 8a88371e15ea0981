package org.vacatur.docket.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Charge;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.CriminalHistory;
import org.vacatur.facts.District;
import org.vacatur.facts.DrugClass;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.facts.OtherAnalyst;
import org.vacatur.facts.PriorRelief;
import org.vacatur.facts.SentenceStatus;

/**
 * Makes records of values that were read.
 *
 * @param of the values, as the contract writes them
 */
record Values(Map<Column, String> of) {
    CaseFacts facts(List<Charge> charges) {
        Integer convictions = whole(Column.CONVICTIONS);
        Integer violent = whole(Column.VIOLENT_CONVICTIONS);
        Integer weapons = whole(Column.WEAPONS_CONVICTIONS);
        Integer violations = whole(Column.PROBATION_VIOLATIONS);
        boolean history = convictions != null || violent != null || weapons != null || violations != null;
        String district = of.get(Column.DISTRICT);
        if (district == null) {
            throw new IllegalStateException("a case without a district");
        }
        return new CaseFacts(
                of.get(Column.DOCKET_NUMBER),
                District.valueOf(district),
                of.get(Column.COURT),
                word(Column.COURT_DEPARTMENT, CourtDepartment.class),
                of.get(Column.DEFENDANT_REF),
                yes(Column.DEFENDANT_DECEASED),
                day(Column.AS_OF),
                history ? new CriminalHistory(convictions, violent, weapons, violations) : null,
                word(Column.SENTENCE_STATUS, SentenceStatus.class),
                charges);
    }

    Charge charge(int number, List<Certificate> certificates, List<Evidence> evidence) {
        return new Charge(
                number,
                of.get(Column.OFFENSE),
                of.get(Column.STATUTE),
                word(Column.OFFENSE_KIND, OffenseKind.class),
                of.get(Column.OFFENSE_OF_CONVICTION),
                whole(Column.UNDERLYING_CHARGE),
                of.get(Column.SUBSTANCE),
                word(Column.DRUG_CLASS, DrugClass.class),
                yes(Column.ON_DISTRICT_ATTORNEY_LIST),
                of.get(Column.DISPOSITION),
                day(Column.DISPOSITION_DATE),
                word(Column.PRIOR_RELIEF, PriorRelief.class),
                day(Column.PRIOR_RELIEF_DATE),
                certificates,
                yes(Column.EVIDENCE_REVIEW_COMPLETE),
                evidence,
                officeDecision());
    }

    Certificate certificate() {
        String analysts = of.get(Column.OTHER_ANALYSTS);
        return new Certificate(
                of.get(Column.SAMPLE_ID),
                word(Column.LABORATORY, Laboratory.class),
                word(Column.DOOKHAN_ROLE, AnalystRole.class),
                day(Column.SIGNED_BY_DOOKHAN_ON),
                yes(Column.SIGNED_BEFORE_DISPOSITION),
                day(Column.CERTIFICATE_DATE),
                word(Column.RESULT, LaboratoryResult.class),
                analysts == null
                        ? List.of()
                        : List.of(ContractJson.mapper().readValue(analysts, OtherAnalyst[].class)));
    }

    Evidence evidence() {
        return new Evidence(
                word(Column.EVIDENCE_KIND, EvidenceKind.class),
                yes(Column.EVIDENCE_EXISTS_NOW),
                yes(Column.EVIDENCE_WITNESS_AVAILABLE),
                yes(Column.EVIDENCE_ANALYST_CONTACT),
                word(Column.EVIDENCE_IDENTIFIES, Identification.class),
                yes(Column.EVIDENCE_FOUNDATION),
                yes(Column.EVIDENCE_PROVES_WEIGHT),
                of.get(Column.EVIDENCE_NOTES));
    }

    private @Nullable OfficeDecision officeDecision() {
        OfficeAnswer would = word(Column.WOULD_REPROSECUTE, OfficeAnswer.class);
        OfficeAnswer could = word(Column.COULD_REPROSECUTE, OfficeAnswer.class);
        String by = of.get(Column.CERTIFIED_BY);
        LocalDate on = day(Column.CERTIFIED_ON);
        boolean answered = would != null || could != null || by != null || on != null;
        return answered ? new OfficeDecision(would, could, by, on) : null;
    }

    private @Nullable LocalDate day(Column column) {
        String value = of.get(column);
        return value == null ? null : LocalDate.parse(value);
    }

    private @Nullable Boolean yes(Column column) {
        String value = of.get(column);
        return value == null ? null : Boolean.valueOf(value);
    }

    private @Nullable Integer whole(Column column) {
        String value = of.get(column);
        return value == null ? null : Integer.valueOf(value);
    }

    private <E extends Enum<E>> @Nullable E word(Column column, Class<E> type) {
        String value = of.get(column);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
