package org.vacatur.docket.lists;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.facts.District;

/** One list of one office in the pack: whole, by court, and for the second letter by docket. Charges come court by court. */
final class OfficeList implements Closeable {
    private final PackFiles files;
    private final RunWords run;
    private final CourtFolders courts;
    private final District office;
    private final ListKind list;
    private final List<ListColumn> columns;
    private final PackTable whole;
    private final @Nullable SecondLetterDockets dockets;
    private @Nullable PackTable ofCourt;
    private @Nullable ListedCharge last;

    OfficeList(PackFiles files, RunWords run, CourtFolders courts, District office, ListKind list) throws IOException {
        this.files = files;
        this.run = run;
        this.courts = courts;
        this.office = office;
        this.list = list;
        this.columns = ListColumns.of(list);
        this.whole = files.begin(name(office, list), run.head(list, office, columns));
        this.dockets = list == ListKind.SECOND_LETTER
                ? new SecondLetterDockets(files, ListNames.folder(office), office, run)
                : null;
    }

    /** Path of a list in the pack, without the end of the file's name. */
    static String name(District office, ListKind list) {
        return ListNames.folder(office) + "/" + ListNames.file(list);
    }

    boolean takes(ListedCharge charge) {
        return charge.district() == office && charge.list() == list;
    }

    void add(ListedCharge charge) throws IOException {
        if (last != null && ListOrder.WITHIN.compare(last, charge) > 0) {
            throw new IllegalArgumentException("The charges of " + office + ", " + list
                    + " do not come by court, docket number and charge, read as text");
        }
        List<String> cells = ListWriter.cells(columns, charge);
        whole.row(cells);
        tableOfCourt(charge).row(cells);
        if (dockets != null) {
            dockets.add(charge);
        }
        last = charge;
    }

    private PackTable tableOfCourt(ListedCharge charge) throws IOException {
        if (ofCourt != null && last != null && last.court().equals(charge.court())) {
            return ofCourt;
        }
        if (ofCourt != null) {
            ofCourt.complete();
        }
        String folder = ListNames.folder(office) + "/courts/" + courts.of(office, charge.court());
        ofCourt = files.begin(folder + "/" + ListNames.file(list), run.head(list, office, columns));
        return ofCourt;
    }

    void complete() throws IOException {
        whole.complete();
        if (ofCourt != null) {
            ofCourt.complete();
        }
        if (dockets != null) {
            dockets.complete();
        }
    }

    @Override
    public void close() throws IOException {
        whole.close();
        if (ofCourt != null) {
            ofCourt.close();
        }
        if (dockets != null) {
            dockets.close();
        }
    }
}
