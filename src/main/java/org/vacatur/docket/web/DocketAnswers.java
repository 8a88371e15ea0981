package org.vacatur.docket.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Docket;
import org.vacatur.docket.DocketProgress;
import org.vacatur.docket.DocketState;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.papers.OutcomeChart;
import org.vacatur.docket.run.DocketOrder;
import org.vacatur.docket.run.DocketRun;
import org.vacatur.docket.run.Dockets;
import org.vacatur.office.Caller;

/** Runs in the words of the contract. */
final class DocketAnswers {
    private final Dockets dockets;
    private final Clock clock;

    DocketAnswers(Dockets dockets, Clock clock) {
        this.dockets = dockets;
        this.clock = clock;
    }

    /** A run with its ledger and chart, once it is done. */
    Docket whole(Caller caller, DocketRun run) {
        return answer(run, run.state() == DocketState.DONE ? dockets.ledger(caller, run) : null);
    }

    /** A run without its ledger. */
    Docket brief(DocketRun run) {
        return answer(run, null);
    }

    DocketProgress progress(DocketRun run) {
        long done = run.rows().charges()
                + run.rows().merged()
                + run.rows().rejected()
                + run.rows().duplicates();
        Instant until = run.endedAt() == null ? clock.instant() : run.endedAt();
        long seconds =
                Math.max(1, Duration.between(run.order().startedAt(), until).toSeconds());
        boolean telling = run.state() == DocketState.DECIDING && done > 0;
        return new DocketProgress(
                run.state(),
                dockets.rowsRead(run),
                done,
                run.casesDecided(),
                run.charges(),
                run.rows().rejected(),
                run.casesDecided() / seconds,
                telling ? (run.rows().input() - done) * seconds / done : null);
    }

    private Docket answer(DocketRun run, @Nullable Ledger ledger) {
        DocketOrder order = run.order();
        return new Docket(
                order.id(),
                order.name(),
                order.district(),
                order.kind(),
                order.base(),
                order.asOf(),
                order.policy().name(),
                order.ruleSet(),
                order.ruleSetVersion(),
                order.startedAt(),
                run.endedAt(),
                run.synthetic(),
                run.failure(),
                progress(run),
                ledger,
                ledger == null ? null : OutcomeChart.svg(ledger));
    }
}
