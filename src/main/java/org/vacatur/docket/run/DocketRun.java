package org.vacatur.docket.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.DocketState;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.RunHeading;

/**
 * A run as it stands.
 *
 * @param order what was asked for
 * @param state how far it has come
 * @param endedAt when it ended; null while it goes on
 * @param synthetic whether a row says that the docket is invented
 * @param failure why it could not go on, for a clerk
 * @param casesDecided cases put to the rules so far
 * @param charges charges decided
 * @param rows rows of the files, and what became of them so far
 */
public record DocketRun(
        DocketOrder order,
        DocketState state,
        @Nullable Instant endedAt,
        boolean synthetic,
        @Nullable String failure,
        long casesDecided,
        long charges,
        Ledger.Rows rows) {
    /** What stands at the head of everything that comes out of it. */
    public RunHeading heading() {
        return new RunHeading(
                order.id(),
                order.name(),
                order.asOf(),
                order.ruleSet(),
                order.ruleSetVersion(),
                order.policy().name(),
                order.startedAt(),
                synthetic,
                order.recorded());
    }
}
