package org.vacatur.docket.run;

import org.vacatur.docket.Ledger;

/** A row or a charge was lost or made up: a defect, and nothing of the run may be used. */
public final class LedgerDoesNotHold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerDoesNotHold(DocketRun run, Ledger ledger) {
        super("The ledger does not hold, so nothing of this run may be used: rows " + ledger.rows()
                + ", charges by outcome " + ledger.total().charges() + ", charges decided " + run.charges());
    }
}
