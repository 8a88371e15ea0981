package org.vacatur.docket.web;

import java.util.List;
import java.util.UUID;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.docket.DocketState;
import org.vacatur.docket.run.DocketRun;
import org.vacatur.docket.run.Dockets;
import org.vacatur.office.Caller;
import org.vacatur.office.Refusals;

/** Finds the run that a request names. That an auditor reads it is recorded. */
final class FoundRuns {
    private final Dockets dockets;
    private final Refusals refusals;

    FoundRuns(Dockets dockets, Refusals refusals) {
        this.dockets = dockets;
        this.refusals = refusals;
    }

    /**
     * A run within the caller's reach.
     *
     * @throws RequestRefused if there is none
     */
    DocketRun found(Caller caller, String operation, UUID id) {
        DocketRun run = dockets.find(caller, id)
                .orElseThrow(() -> refusals.notFound(operation, id, "There is no run of this id."));
        dockets.read(caller, run, operation);
        return run;
    }

    /**
     * The same of a run that is done.
     *
     * @throws RequestRefused if it is not
     */
    DocketRun done(Caller caller, String operation, UUID id) {
        DocketRun run = found(caller, operation, id);
        if (run.state() != DocketState.DONE) {
            throw new RequestRefused(ProblemType.NOT_DONE, ProblemType.NOT_DONE.advice(), List.<Fault>of());
        }
        return run;
    }
}
