package org.vacatur.docket.impact;

import java.util.HashSet;
import java.util.List;
import org.vacatur.facts.District;
import org.vacatur.recommendation.ChargePlaced;

/**
 * What both versions say of a case.
 *
 * @param asked the case
 * @param district the office
 * @param charges number of its charges
 * @param changed those of which anything changes
 */
record CaseCompared(CaseToCompare asked, District district, int charges, List<Changed> changed) {
    CaseCompared {
        changed = List.copyOf(changed);
    }

    /**
     * A charge of which they do not say the same.
     *
     * @param before what the one version says
     * @param after what the other says
     */
    record Changed(ChargePlaced before, ChargePlaced after) {
        static boolean is(ChargePlaced before, ChargePlaced after) {
            return !before.place().equals(after.place())
                    || !before.reviewReasons().equals(after.reviewReasons())
                    || !new HashSet<>(before.rules()).equals(new HashSet<>(after.rules()));
        }

        boolean flips() {
            return !before.place().equals(after.place());
        }

        boolean outcomeFlips() {
            return before.place().outcome() != after.place().outcome();
        }
    }

    /** The charges whose place changes. */
    List<Changed> flips() {
        return changed.stream().filter(Changed::flips).toList();
    }

    ImpactSums sums() {
        long outcomes = changed.stream().filter(Changed::outcomeFlips).count();
        long flips = changed.stream().filter(Changed::flips).count();
        return new ImpactSums(1, charges, outcomes, flips - outcomes, changed.size() - flips);
    }
}
