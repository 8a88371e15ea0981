package org.vacatur.docket.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.ListedCharge.RuleShown;
import org.vacatur.docket.RunHeading;
import org.vacatur.facts.District;
import org.vacatur.paper.Markup;
import org.vacatur.paper.PdfFile;

/**
 * Lists as PDF: a file for each court of a list, and further numbered files where a court has more rows than one file may hold, so that memory stays
 * the same however long the list is. Each file ends with the rules it cites and their sources.
 */
public final class ListPdf {
    /** Most rows of one file; {@code 500} is some forty pages. */
    public static final int ROWS_OF_A_PART = 500;

    private ListPdf() {}

    /**
     * Writes lists.
     *
     * @param charges sorted by district, list, court, docket number and charge
     * @return how many files were written
     * @throws IllegalArgumentException if the ledger does not add up
     */
    public static int write(Parts parts, RunHeading heading, Ledger ledger, Iterator<ListedCharge> charges)
            throws IOException {
        var chunks = new Chunks<>(charges, ListOf::new, ListedCharge::court, ROWS_OF_A_PART);
        int written = 0;
        while (chunks.hasNext()) {
            var chunk = chunks.next();
            try (OutputStream out = parts.open(name(chunk.first(), chunk.number()))) {
                write(out, heading, ledger, chunk);
            }
            written++;
        }
        return written;
    }

    private static void write(OutputStream out, RunHeading heading, Ledger ledger, Chunks.Chunk<ListedCharge> chunk)
            throws IOException {
        ListedCharge first = chunk.first();
        List<ListColumn> columns = ListColumn.of(first.list());
        List<List<String>> rows = chunk.things().stream()
                .map(charge ->
                        columns.stream().map(it -> it.value().apply(charge)).toList())
                .toList();
        Page page = new Page(
                heading,
                ledger,
                Words.of(first.district()),
                Words.of(first.list()),
                chunk.words(),
                RowsHash.of(rows),
                true);
        Markup body = new Markup()
                .element("h1", Words.of(first.list()) + ": " + court(first))
                .element("p", Words.meaning(first.list()))
                .element("p", Words.count(rows.size(), "charge", "charges") + " in this part.");
        table(body, columns, rows);
        rules(body, chunk.things());
        new PdfFile(page.title(), Page.LANGUAGE, heading.startedAt()).write(page.around(body), out);
    }

    private static void table(Markup body, List<ListColumn> columns, List<List<String>> rows) {
        int whole = columns.stream().mapToInt(ListColumn::width).sum();
        body.open("table", "class", "list").open("thead").open("tr");
        columns.forEach(it ->
                body.element("th", it.heading(), "scope", "col", "style", "width:" + it.width() * 100 / whole + "%"));
        body.close().close().open("tbody");
        for (List<String> row : rows) {
            body.open("tr");
            row.forEach(cell -> body.element("td", cell));
            body.close();
        }
        body.close().close();
    }

    private static void rules(Markup body, List<ListedCharge> charges) {
        var cited = new TreeMap<String, RuleShown>();
        charges.forEach(charge -> charge.rules().forEach(rule -> cited.put(rule.id(), rule)));
        if (cited.isEmpty()) {
            return;
        }
        body.element("h2", "Rules cited in this part");
        if (cited.values().stream().anyMatch(it -> !it.verified())) {
            body.element("p", ListColumn.UNCONFIRMED + " None of the sources of this rule has been confirmed.");
        }
        body.open("table").open("thead").open("tr");
        List.of("Rule", "Title", "Sources").forEach(it -> body.element("th", it, "scope", "col"));
        body.close().close().open("tbody");
        cited.values()
                .forEach(rule -> body.open("tr")
                        .element("td", rule.verified() ? rule.id() : rule.id() + ListColumn.UNCONFIRMED)
                        .element("td", rule.title())
                        .element("td", rule.sources())
                        .close());
        body.close().close();
    }

    private static String name(ListedCharge first, int number) {
        String list = Words.fileName(first.district().name()) + "-"
                + Words.fileName(first.list().name());
        return PartName.of(list, number, Words.fileName(court(first)));
    }

    private static String court(ListedCharge charge) {
        return charge.court().isEmpty() ? "Court not stated" : charge.court();
    }

    private record ListOf(District district, ListKind list) {
        ListOf(ListedCharge charge) {
            this(charge.district(), charge.list());
        }
    }
}
