package org.vacatur.amendment;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.impact.ImpactReport;
import org.vacatur.docket.impact.ImpactSums;
import org.vacatur.docket.impact.Impacts;

/** What the last trial of an amendment said it would change. */
record Flipped(TrialStore trials, Impacts impacts) {
    /** In one line; null where nothing is known. */
    @Nullable
    String inWords(UUID amendment) {
        return trials.newest(amendment)
                .flatMap(each -> Optional.ofNullable(each.impact()))
                .flatMap(impacts::find)
                .map(each -> words(each.report()))
                .orElse(null);
    }

    private static String words(ImpactReport report) {
        ImpactSums sums = report.total();
        boolean invented = report.dockets().stream().allMatch(each -> each.synthetic());
        return "of " + sums.charges() + " charges"
                + (invented ? " of an invented docket" : " of the dockets then in the service")
                + ", " + sums.outcomeFlips() + " have another outcome, and " + sums.leaningFlips()
                + " the same outcome with another ground or leaning";
    }
}
