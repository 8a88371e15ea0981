package org.vacatur.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One drug certificate underlying a charge.
 *
 * @param sampleId number of the sample
 * @param laboratory who issued it
 * @param dookhanRole what the analyst did for it
 * @param signedByDookhanOn date of her own signature
 * @param signedBeforeDisposition for files that tell the order but not the dates
 * @param certificateDate date of the certificate, weaker than the date of her signature
 * @param result what it reported
 * @param otherAnalysts others named on it
 */
public record Certificate(
        @Nullable String sampleId,
        @Nullable Laboratory laboratory,
        @Nullable AnalystRole dookhanRole,
        @Nullable LocalDate signedByDookhanOn,
        @Nullable Boolean signedBeforeDisposition,
        @Nullable LocalDate certificateDate,
        @Nullable LaboratoryResult result,
        List<OtherAnalyst> otherAnalysts) {
    public Certificate {
        otherAnalysts = otherAnalysts == null ? List.of() : List.copyOf(otherAnalysts);
    }
}
