package org.vacatur.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code rule-set.yaml} says. Parts that could not be read are empty or null; each was reported.
 *
 * @param id name of the folder
 * @param title title of the matter
 * @param inForceFrom first day the rules apply
 * @param inForceTo last day, if there is one
 * @param tests the tests, by number
 * @param reviewCodes meaning by code; null where not readable
 * @param outcomeNotes notes attached by outcome
 */
record Declaration(
        String id,
        String title,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        @Nullable List<RuleTest> tests,
        @Nullable Map<String, String> reviewCodes,
        List<OutcomeNote> outcomeNotes) {

    static Declaration unreadable(String id) {
        return new Declaration(id, "", null, null, null, null, List.of());
    }
}
