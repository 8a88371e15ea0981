package org.vacatur.docket.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.vacatur.docket.DocketKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.lists.ChargeStanding;
import org.vacatur.office.Caller;

/** What became of charges otherwise than in another run, as CSV. Both runs are read once, side by side, so memory does not grow with them. */
public final class Comparison {
    private final Dockets dockets;
    private final Caller caller;

    /** Takes who asks. */
    public Comparison(Dockets dockets, Caller caller) {
        this.dockets = dockets;
        this.caller = caller;
    }

    /**
     * Writes the changes.
     *
     * @param out not closed
     * @return how many charges changed
     */
    public long write(DocketRun run, DocketRun before, OutputStream out) throws IOException {
        Changes changes = new Changes(out, run.order().kind() == DocketKind.DELTA);
        dockets.byCase(
                caller,
                before,
                old -> dockets.byCase(caller, run, now -> {
                    changes.between(standings(old), standings(now));
                    return true;
                }));
        return changes.end();
    }

    private static Iterator<ChargeStanding> standings(Iterator<ListedCharge> charges) {
        Iterable<ListedCharge> each = () -> charges;
        return StreamSupport.stream(each.spliterator(), false)
                .map(ChargeStanding::of)
                .iterator();
    }
}
