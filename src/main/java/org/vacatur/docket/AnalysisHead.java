package org.vacatur.docket;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was analysed.
 *
 * @param dockets names of the dockets; none in a public copy, for an office may have named one after a case
 * @param synthetic whether any of them is invented
 * @param asOf date of judgment for cases that give none
 * @param ruleSet rule set asked
 * @param ruleSetVersion SHA-256 of its canonical content
 * @param countyPolicy whose retry criteria the worklist applies: OWN, OFF, or an office
 * @param cases cases looked at; a sealed one is not among them; absent in a public copy, which could else be added up
 * @param charges charges of these; likewise
 */
public record AnalysisHead(
        List<String> dockets,
        boolean synthetic,
        LocalDate asOf,
        String ruleSet,
        String ruleSetVersion,
        String countyPolicy,
        @Nullable Long cases,
        @Nullable Long charges) {
    public AnalysisHead {
        dockets = List.copyOf(dockets);
    }
}
