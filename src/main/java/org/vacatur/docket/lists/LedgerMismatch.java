package org.vacatur.docket.lists;

import java.util.List;

/** The ledger of a run does not add up, or the lists do not hold what it counts. The run has failed; nothing of it may be filed. */
public final class LedgerMismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    LedgerMismatch(List<String> figures) {
        super("The ledger does not add up, so no list was written. Run the docket again and report this: "
                + String.join("; ", figures));
    }
}
