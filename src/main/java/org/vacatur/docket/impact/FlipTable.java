package org.vacatur.docket.impact;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.lists.FreeTable;
import org.vacatur.docket.lists.ListFormat;
import org.vacatur.docket.lists.RunLine;

/** The flips of a report as a table, a row for each. */
final class FlipTable {
    private static final List<FreeTable.Column> OF_A_SIDE = List.of(
            column("outcome", 22),
            column("ground", 12),
            column("leaning", 18),
            column("proposed", 9),
            column("summary", 60),
            column("rules", 24),
            column("because", 60),
            column("reviewReasons", 24));

    private FlipTable() {}

    /**
     * Writes it.
     *
     * @param flips all there are
     * @param to flushed and closed
     */
    static void write(ImpactReport report, Iterator<Flip> flips, ListFormat format, OutputStream to)
            throws IOException {
        List<RunLine> versions = List.of(
                new RunLine("ruleSet", report.ruleSet()),
                new RunLine("versionBefore", report.versionBefore()),
                new RunLine("versionAfter", report.versionAfter()));
        List<FreeTable.Column> columns = new ArrayList<>(List.of(
                column("district", 18), column("docketNumber", 18), column("charge", 8), column("synthetic", 10)));
        Stream.of("Before", "After")
                .forEach(side -> OF_A_SIDE.forEach(each -> columns.add(column(each.name() + side, each.width()))));
        new FreeTable("flips", columns, about(report, versions), versions, List.of()).write(format, rows(flips), to);
    }

    private static List<RunLine> about(ImpactReport report, List<RunLine> versions) {
        List<RunLine> about = new ArrayList<>(versions);
        for (ImpactDocket each : report.dockets()) {
            about.add(new RunLine(
                    each.synthetic() ? "SYNTHETIC docket" : "docket",
                    (each.name().isEmpty() ? "of " + each.district() : each.name()) + ", as of " + each.asOf()
                            + ", criteria " + each.countyPolicy() + ", " + each.charges() + " charges"));
        }
        about.add(new RunLine(
                "charges with another outcome", Long.toString(report.total().outcomeFlips())));
        about.add(new RunLine(
                "charges with another ground or leaning only",
                Long.toString(report.total().leaningFlips())));
        return about;
    }

    private static Iterator<List<String>> rows(Iterator<Flip> flips) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return flips.hasNext();
            }

            @Override
            public List<String> next() {
                return row(flips.next());
            }
        };
    }

    private static List<String> row(Flip flip) {
        List<String> row = new ArrayList<>(List.of(
                flip.district().name(),
                flip.docketNumber() == null ? "" : flip.docketNumber(),
                Integer.toString(flip.charge()),
                yes(flip.synthetic())));
        for (Flip.Side each : List.of(flip.before(), flip.after())) {
            row.add(each.place().outcome().name());
            row.add(name(each.place().ground()));
            row.add(name(each.place().leaning()));
            row.add(yes(each.place().proposed()));
            row.add(each.summary());
            row.add(each.rules().stream().map(Flip.RuleSays::id).collect(Collectors.joining(" ")));
            row.add(each.rules().stream()
                    .map(rule -> rule.id() + " " + rule.title() + ": " + rule.because())
                    .collect(Collectors.joining("\n")));
            row.add(String.join(" ", each.reviewReasons()));
        }
        return row;
    }

    private static String yes(boolean so) {
        return so ? "yes" : "no";
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static FreeTable.Column column(String name, int width) {
        return new FreeTable.Column(name, width, false);
    }
}
