package org.vacatur.docket.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.RunHeading;
import org.vacatur.facts.District;
import org.vacatur.paper.Markup;
import org.vacatur.paper.PdfFile;

/**
 * A list as one PDF, however long it is: the parts by court that {@link ListPdf} makes, one after the other, each a part of the document to a screen
 * reader as well. Memory holds one part at a time.
 */
public final class WholeListPdf {
    private WholeListPdf() {}

    /**
     * Writes a list. One of no charges has a page that says so.
     *
     * @param out flushed, not closed
     * @param office whose list; null for that of all offices
     * @param charges all charges of the list, sorted by district, court, docket number and charge
     * @throws IllegalArgumentException if the ledger does not add up
     */
    public static void write(
            OutputStream out,
            RunHeading heading,
            Ledger ledger,
            ListKind list,
            @Nullable District office,
            Iterator<ListedCharge> charges)
            throws IOException {
        String place = office == null ? "All districts" : Words.of(office);
        Page page = new Page(heading, ledger, place, Words.of(list), "", RowsHash.of(List.of()), true);
        PdfFile file = new PdfFile(page.title(), Page.LANGUAGE, heading.startedAt());
        if (!charges.hasNext()) {
            Markup nothing = new Markup()
                    .element("h1", Words.of(list))
                    .element("p", Words.meaning(list))
                    .element("p", "No charge stands on this list.");
            file.write(page.around(nothing), out);
            return;
        }
        JoinedPdf joined = new JoinedPdf(out);
        ListPdf.write(name -> new AddedWhenClosed(joined), heading, ledger, charges);
        joined.end(file);
    }

    private static final class AddedWhenClosed extends ByteArrayOutputStream {
        private final JoinedPdf joined;

        AddedWhenClosed(JoinedPdf joined) {
            this.joined = joined;
        }

        @Override
        public void close() throws IOException {
            joined.add(toByteArray());
        }
    }
}
