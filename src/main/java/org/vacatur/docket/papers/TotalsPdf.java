package org.vacatur.docket.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.RunHeading;
import org.vacatur.docket.papers.CountTable.Column;
import org.vacatur.paper.Markup;
import org.vacatur.paper.PdfFile;

/**
 * The totals of a run as PDF: what was asked, the two sums, and charges, cases and defendants, each in a table of its own, since counts of different
 * units are never added or compared. The chart stands beside the table of its charges.
 */
public final class TotalsPdf {
    private TotalsPdf() {}

    /**
     * Writes the totals.
     *
     * @throws IllegalArgumentException if the ledger does not add up
     */
    public static void write(OutputStream out, RunHeading heading, Ledger ledger) throws IOException {
        Sums.require(ledger);
        List<CountTable> tables = Stream.of(
                        charges(ledger), decided(ledger), reasons(ledger), cases(ledger), defendants(ledger))
                .toList();
        Page page = new Page(
                heading,
                ledger,
                "All districts",
                "Totals",
                "",
                RowsHash.of(tables.stream().flatMap(it -> it.rows().stream()).toList()),
                true);
        Markup body = new Markup().element("h1", "Totals of the run");
        asked(body, heading);
        body.element("h2", "The two sums")
                .element("p", "Both hold. " + Sums.rows(ledger))
                .element("p", Sums.charges(ledger));
        body.element("h2", "Charges by outcome", "class", "onward");
        tables.get(0).write(body);
        body.open("div", "class", "together")
                .include(OutcomeChart.figure(ledger))
                .close();
        body.element("p", "The bars show charges. A count too small to draw is a thin line; the table has the number.");
        section(
                body,
                "Charges that a person decided, by letter",
                "All other charges of these outcomes are proposals.",
                tables.get(1));
        section(
                body,
                "Charges for human review, by reason",
                "A charge with several reasons is counted once, under all of them joined by a plus sign.",
                tables.get(2));
        section(
                body,
                "Cases",
                "A case is one docket. It counts by the most that any of its charges says: retained, else for review, else dismissed, else first"
                        + " letter, else resolved or out of scope.",
                tables.get(3));
        section(
                body,
                "Defendants",
                "Persons are told apart by the office's own key, and count by the most that any of their cases says. Nobody knows how many persons"
                        + " stand behind the cases without a key; they are not in the sum.",
                tables.get(4));
        new PdfFile(page.title(), Page.LANGUAGE, heading.startedAt()).write(page.around(body), out);
    }

    private static void section(Markup body, String title, String note, CountTable table) {
        body.open("div", "class", "together").element("h2", title).element("p", note);
        table.write(body);
        body.close();
    }

    private static void asked(Markup body, RunHeading heading) {
        body.open("table").open("tbody");
        fact(body, "Docket", heading.name());
        fact(body, "Judged as of", heading.asOf().toString());
        fact(body, "Rule set", heading.ruleSet());
        fact(body, "Version of the rule set (SHA-256)", heading.ruleSetVersion());
        fact(body, "Retry criteria of the office", heading.countyPolicy());
        fact(body, "Run", heading.id() + ", begun " + heading.startedAt());
        fact(body, "Recommendations recorded in the log", heading.recorded() ? "yes" : "no");
        fact(body, "Cases", heading.synthetic() ? Page.SYNTHETIC : "as the office's files give them");
        body.close().close();
    }

    private static void fact(Markup body, String name, String value) {
        body.open("tr").element("th", name, "scope", "row").element("td", value).close();
    }

    private static CountTable charges(Ledger ledger) {
        return CountTable.of(
                "Charges",
                ledger,
                Stream.concat(
                                Arrays.stream(Series.values())
                                        .map(it -> new Column(
                                                it.key() + ". " + it.title(), counted -> it.count(counted.charges()))),
                                Stream.of(new Column(
                                        "Sum of charges", it -> it.charges().sum())))
                        .toList());
    }

    private static CountTable decided(Ledger ledger) {
        return CountTable.of(
                "Charges",
                ledger,
                Stream.of(ListKind.FIRST_LETTER, ListKind.SECOND_LETTER, ListKind.THIRD_LETTER)
                        .map(list -> new Column(
                                Words.of(list) + ", decided", it -> it.decided().getOrDefault(list, 0L)))
                        .toList());
    }

    /** Reasons stand in the rows, since there may be many of them. */
    private static CountTable reasons(Ledger ledger) {
        var districts = new TreeMap<>(ledger.districts());
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        Stream.of("Charges by reason"),
                        Stream.concat(districts.keySet().stream().map(Words::of), Stream.of("All districts")))
                .toList());
        ledger.total()
                .reasons()
                .keySet()
                .forEach(reason -> rows.add(Stream.concat(
                                Stream.of(reason),
                                Stream.concat(districts.values().stream(), Stream.of(ledger.total()))
                                        .map(it ->
                                                Words.count(it.reviewReasons().getOrDefault(reason, 0L))))
                        .toList()));
        rows.add(Stream.concat(
                        Stream.of("Sum of charges for review"),
                        Stream.concat(districts.values().stream(), Stream.of(ledger.total()))
                                .map(it -> Words.count(it.charges().humanReview())))
                .toList());
        return new CountTable("Charges", rows);
    }

    private static CountTable cases(Ledger ledger) {
        return CountTable.of(
                "Cases",
                ledger,
                List.of(
                        new Column("Retained", it -> it.cases().retained()),
                        new Column("Review", it -> it.cases().review()),
                        new Column("Dismissed", it -> it.cases().dismissed()),
                        new Column("First letter", it -> it.cases().firstLetter()),
                        new Column("Already resolved", it -> it.cases().alreadyResolved()),
                        new Column("Out of scope", it -> it.cases().outOfScope()),
                        new Column("Sum of cases", it -> it.cases().sum())));
    }

    private static CountTable defendants(Ledger ledger) {
        return CountTable.of(
                "Defendants",
                ledger,
                List.of(
                        new Column("Retained", it -> it.defendants().retained()),
                        new Column("Review", it -> it.defendants().review()),
                        new Column("Dismissed", it -> it.defendants().dismissed()),
                        new Column("First letter", it -> it.defendants().firstLetter()),
                        new Column("Already resolved", it -> it.defendants().alreadyResolved()),
                        new Column("Out of scope", it -> it.defendants().outOfScope()),
                        new Column("Sum of defendants", it -> it.defendants().sum()),
                        new Column("Cases without a key", it -> it.defendants().casesWithoutReference())));
    }
}
