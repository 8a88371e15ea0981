package org.vacatur.docket.analysis;

import java.util.List;
import org.vacatur.facts.District;

/**
 * One fact of one case to look up.
 *
 * @param step number of the step of the worklist that asks for it
 * @param district the office
 * @param docketNumber the case, normalised
 * @param charges numbers of the counts that it may help to settle
 * @param words the fact in words
 * @param path JSON pointer into the facts of the case
 */
record LookupToDo(int step, District district, String docketNumber, List<Integer> charges, String words, String path) {
    LookupToDo {
        charges = List.copyOf(charges);
    }
}
