package org.vacatur.docket.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.RunHeading;
import org.vacatur.paper.Markup;
import org.vacatur.paper.PdfFile;

/**
 * Certifications of the third letter as PDF, a page for each charge, to be signed by a named prosecutor (BR2 at 328). The page is never signed
 * beforehand: it says what a signature would certify and on what evidence, and that the service itself certifies nothing.
 */
public final class CertificationPdf {
    /** Most certifications of one file. */
    public static final int PAGES_OF_A_PART = 200;

    private static final String UNKNOWN = "not stated";

    private CertificationPdf() {}

    /**
     * Writes the certifications of the charges on the third letter; charges of other lists are passed over.
     *
     * @param charges sorted by district, list, court, docket number and charge
     * @return how many files were written
     * @throws IllegalArgumentException if the ledger does not add up
     */
    public static int write(Parts parts, RunHeading heading, Ledger ledger, Iterator<ListedCharge> charges)
            throws IOException {
        var third = StreamSupport.stream(Spliterators.spliteratorUnknownSize(charges, Spliterator.ORDERED), false)
                .filter(it -> it.list() == ListKind.THIRD_LETTER)
                .iterator();
        var chunks = new Chunks<>(third, ListedCharge::district, ListedCharge::district, PAGES_OF_A_PART);
        int written = 0;
        while (chunks.hasNext()) {
            var chunk = chunks.next();
            String district = Words.fileName(chunk.first().district().name());
            try (OutputStream out = parts.open(PartName.of(district + "-third-letter-certification", chunk.number()))) {
                write(out, heading, ledger, chunk);
            }
            written++;
        }
        return written;
    }

    private static void write(OutputStream out, RunHeading heading, Ledger ledger, Chunks.Chunk<ListedCharge> chunk)
            throws IOException {
        List<ListedCharge> charges = chunk.things();
        Page page = new Page(
                heading,
                ledger,
                Words.of(chunk.first().district()),
                "Third letter: certification",
                chunk.words(),
                RowsHash.of(charges.stream().map(CertificationPdf::row).toList()),
                false);
        Markup body = new Markup();
        for (ListedCharge charge : charges) {
            boolean last = charge == charges.get(charges.size() - 1);
            body.open("div", "class", last ? "certification last" : "certification");
            certification(body, charge);
            body.close();
        }
        new PdfFile(page.title(), Page.LANGUAGE, heading.startedAt()).write(page.around(body), out);
    }

    private static void certification(Markup body, ListedCharge charge) {
        body.element("h1", "Certification: docket " + charge.docketNumber() + ", charge " + charge.charge());
        body.open("table").open("tbody");
        fact(body, "Court", charge.court());
        fact(body, "Defendant reference", charge.defendantRef());
        fact(body, "Offense, as the court wrote it", charge.offense());
        fact(body, "Statute", charge.statute());
        fact(body, "Disposition, as the court wrote it", charge.disposition());
        fact(body, "Date of plea, admission or verdict", ListColumn.iso(charge.dispositionDate()));
        fact(body, "Decision on record", ListColumn.decided(charge));
        body.close().close();
        body.element("h2", "What is certified")
                .element(
                        "p",
                        "If a new trial were ordered on this charge, the Commonwealth could produce evidence that is independent both of the"
                                + " certificate the analyst signed and of the analyst's testimony. That evidence would be sufficient for a"
                                + " rational jury to find beyond a reasonable doubt that the substance was the controlled substance alleged"
                                + " in the complaint or indictment.")
                .element(
                        "p",
                        "This is about the identity of the substance on this one charge, and about evidence that can be produced now.");
        evidence(body, charge);
        signature(body);
        body.element(
                "p",
                "The service that printed this page certifies nothing. It is a form until a named prosecutor, having read the evidence, signs"
                        + " and dates it.",
                "class",
                "plainly");
    }

    private static void evidence(Markup body, ListedCharge charge) {
        body.element("h2", "Evidence relied on");
        List<String> evidence =
                charge.decision() == null ? List.of() : charge.decision().evidenceReliedOn();
        if (evidence.isEmpty()) {
            body.element("p", "None is on record. Write it here before signing:");
            body.element("div", "", "class", "line").element("div", "", "class", "line");
            return;
        }
        body.open("ul");
        evidence.forEach(it -> body.element("li", it));
        body.close();
    }

    private static void signature(Markup body) {
        body.element("h2", "Signature").open("table", "class", "signature").open("tbody");
        lines(body, "Signature of the prosecutor who certifies", "Date");
        lines(body, "Name in print", "Title and office");
        body.close().close();
    }

    private static void lines(Markup body, String left, String right) {
        body.open("tr");
        for (String under : List.of(left, right)) {
            body.open("td", "class", "under")
                    .element("div", "", "class", "line")
                    .element("div", under)
                    .close();
        }
        body.close();
    }

    private static void fact(Markup body, String name, @Nullable String value) {
        body.open("tr")
                .element("th", name, "scope", "row")
                .element("td", value == null || value.isEmpty() ? UNKNOWN : value)
                .close();
    }

    private static List<String> row(ListedCharge charge) {
        return ListColumn.of(ListKind.THIRD_LETTER).stream()
                .map(it -> it.value().apply(charge))
                .toList();
    }
}
