package org.vacatur.docket.impact;

import java.util.List;
import org.vacatur.facts.District;
import org.vacatur.recommendation.Place;

/**
 * A flip as it is kept, with the facts of its case as they are recorded there.
 *
 * @param number its place in the list
 * @param docket place of its docket in the report
 * @param district the office
 * @param synthetic whether the case is invented
 * @param facts in the JSON of the contract
 * @param charge number of the count
 * @param from where it belongs before
 * @param to where it belongs after
 * @param rulesBefore ids of the rules that the place before rests on
 * @param rulesAfter ids of the rules that the place after rests on
 */
record KeptFlip(
        long number,
        int docket,
        District district,
        boolean synthetic,
        String facts,
        int charge,
        Place from,
        Place to,
        List<String> rulesBefore,
        List<String> rulesAfter) {
    KeptFlip {
        rulesBefore = List.copyOf(rulesBefore);
        rulesAfter = List.copyOf(rulesAfter);
    }
}
