package org.vacatur.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the record states about one case: a docket with its charges. What the record does not give is absent
 * and stays absent; the rules must then ask. Identity beyond an office's own reference is never part of it (IO-2016 para. 1).
 *
 * @param docketNumber as the court wrote it
 * @param district the prosecuting office
 * @param court name of the court, display only
 * @param courtDepartment the department that holds the conviction; derived from the docket number when absent
 * @param defendantRef the office's own key for the person, display only; never a name
 * @param defendantDeceased true if the person has died
 * @param asOf date of judgment; no rule reads a clock
 * @param criminalHistory counts for offices' own criteria; never part of the court's test
 * @param sentenceStatus display only
 * @param charges one entry per charge (count); the unit of decision
 */
public record CaseFacts(
        @Nullable String docketNumber,
        District district,
        @Nullable String court,
        @Nullable CourtDepartment courtDepartment,
        @Nullable String defendantRef,
        @Nullable Boolean defendantDeceased,
        @Nullable LocalDate asOf,
        @Nullable CriminalHistory criminalHistory,
        @Nullable SentenceStatus sentenceStatus,
        List<Charge> charges) {
    public CaseFacts {
        charges = charges == null ? List.of() : List.copyOf(charges);
    }
}
