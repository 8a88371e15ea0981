package org.vacatur.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One charge (count) of a docket as the record states it; the unit of decision (BR2-9).
 *
 * @param number number of the count in the charging document; the position in the list when absent
 * @param offense the charge as the court wrote it
 * @param statute section charged, as written
 * @param offenseKind kind as the office sorts it
 * @param offenseOfConviction offence or section convicted of, where it differs from the one charged
 * @param underlyingCharge for a school-zone count: number of the drug count it hangs on
 * @param substance substance alleged in the complaint or indictment
 * @param drugClass class alleged
 * @param onDistrictAttorneyList whether the charge was on the office's list filed in 2016
 * @param disposition as the court wrote it, or the name of a class
 * @param dispositionDate date of the plea, admission or verdict; not of sentence, nor of the end of a continuance
 * @param priorRelief relief already given
 * @param priorReliefDate date of that relief
 * @param certificates drug certificates of this charge
 * @param evidenceReviewComplete true once a person has finished looking for independent evidence; an empty list means nothing before
 * @param independentEvidence evidence of identity apart from the analyst's certificate and testimony
 * @param officeDecision people's answers; never filled by the service
 */
public record Charge(
        @Nullable Integer number,
        @Nullable String offense,
        @Nullable String statute,
        @Nullable OffenseKind offenseKind,
        @Nullable String offenseOfConviction,
        @Nullable Integer underlyingCharge,
        @Nullable String substance,
        @Nullable DrugClass drugClass,
        @Nullable Boolean onDistrictAttorneyList,
        @Nullable String disposition,
        @Nullable LocalDate dispositionDate,
        @Nullable PriorRelief priorRelief,
        @Nullable LocalDate priorReliefDate,
        List<Certificate> certificates,
        @Nullable Boolean evidenceReviewComplete,
        List<Evidence> independentEvidence,
        @Nullable OfficeDecision officeDecision) {
    public Charge {
        certificates = certificates == null ? List.of() : List.copyOf(certificates);
        independentEvidence = independentEvidence == null ? List.of() : List.copyOf(independentEvidence);
    }
}
