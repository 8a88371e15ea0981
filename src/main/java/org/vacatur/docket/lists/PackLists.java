package org.vacatur.docket.lists;

import java.io.Closeable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.facts.District;

/** All lists of all offices, in one pass over the charges. */
final class PackLists implements Closeable {
    private final PackFiles files;
    private final RunWords run;
    private final CourtFolders courts = new CourtFolders();
    private final Tally tally = new Tally();
    private @Nullable OfficeList open;

    PackLists(PackFiles files, RunWords run) {
        this.files = files;
        this.run = run;
    }

    /** Writes the charges, then a list of no rows wherever one of these offices has no charge. */
    Tally write(Iterator<ListedCharge> charges, Set<District> offices) throws IOException {
        while (charges.hasNext()) {
            ListedCharge charge = charges.next();
            listOf(charge).add(charge);
            tally.add(charge);
        }
        complete();
        Set<District> all = EnumSet.noneOf(District.class);
        all.addAll(offices);
        all.addAll(tally.districts());
        for (District office : all) {
            for (ListKind list : ListKind.values()) {
                if (!files.has(OfficeList.name(office, list))) {
                    open = new OfficeList(files, run, courts, office, list);
                    complete();
                }
            }
        }
        return tally;
    }

    private OfficeList listOf(ListedCharge charge) throws IOException {
        if (open != null && open.takes(charge)) {
            return open;
        }
        complete();
        if (files.has(OfficeList.name(charge.district(), charge.list()))) {
            throw new IllegalArgumentException("The charges of " + charge.district() + ", " + charge.list()
                    + " do not come together, so they are not sorted");
        }
        open = new OfficeList(files, run, courts, charge.district(), charge.list());
        return open;
    }

    private void complete() throws IOException {
        if (open != null) {
            open.complete();
            open = null;
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }
}
