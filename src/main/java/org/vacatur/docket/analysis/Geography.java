package org.vacatur.docket.analysis;

import java.util.List;
import java.util.function.Function;
import org.vacatur.recommendation.ChargeCompared.Under;

/** What of a charge depends on nothing but whose criteria apply: the most that differs between any two offices. */
enum Geography {
    OUTCOME_DIFFERS(Under::outcome),
    GROUND_DIFFERS(each -> String.valueOf(each.ground())),
    LEANING_DIFFERS(each -> String.valueOf(each.leaning())),
    SAME(each -> "");

    private final Function<Under, Object> what;

    Geography(Function<Under, Object> what) {
        this.what = what;
    }

    static Geography of(ComparedCharge charge) {
        // the first are no criteria at all, which is no office
        List<Under> offices = charge.compared().under().subList(1, ComparedCharge.CRITERIA.size());
        for (Geography each : values()) {
            if (offices.stream().map(each.what).distinct().count() > 1) {
                return each;
            }
        }
        return SAME;
    }
}
