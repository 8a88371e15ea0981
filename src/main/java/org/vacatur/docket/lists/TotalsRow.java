package org.vacatur.docket.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Ledger.Cases;
import org.vacatur.docket.Ledger.Counted;
import org.vacatur.docket.Ledger.Defendants;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.RunHeading;

/**
 * A line of the totals. What is counted stands on each, so that nobody adds charges to cases or to persons.
 *
 * @param district the office; {@code ALL} for all together
 * @param unit what is counted: {@code rows}, {@code charges}, {@code cases} or {@code defendants}; {@code run} and {@code sum} for words
 *     about the run
 * @param name which of them
 * @param text words; empty beside a count
 * @param count how many; null beside words
 */
record TotalsRow(
        String district,
        String unit,
        String name,
        String text,
        @Nullable Long count) {
    private static final String ALL = "ALL";

    static List<TotalsRow> of(RunHeading heading, Ledger ledger) {
        List<TotalsRow> rows = new ArrayList<>();
        LedgerSums sums = LedgerSums.of(ledger);
        RunLine.of(heading, ledger).forEach(it -> rows.add(words("run", it.label(), it.text())));
        rows.removeIf(it -> it.name().equals("rows") || it.name().equals("charges"));
        rows.add(words("sum", "rows", sums.rows().inWords()));
        rows.add(words("sum", "charges", sums.charges().inWords()));
        rows.add(count(ALL, "rows", "rowsRead", ledger.rows().input()));
        sums.rows().parts().forEach(it -> rows.add(count(ALL, "rows", it.name(), it.count())));
        addCounts(rows, ALL, ledger.total());
        new TreeMap<>(ledger.districts()).forEach((district, counted) -> addCounts(rows, district.name(), counted));
        return List.copyOf(rows);
    }

    private static void addCounts(List<TotalsRow> rows, String district, Counted counted) {
        Stream.of(LedgerSums.parts(counted.charges()))
                .forEach(it -> rows.add(count(district, "charges", it.name(), it.count())));
        rows.add(count(district, "charges", "all", counted.charges().sum()));
        for (ListKind list : ListKind.values()) {
            rows.add(count(district, "charges", "list " + list, LedgerCount.of(counted, list)));
        }
        counted.reasons()
                .forEach((reason, charges) ->
                        rows.add(count(district, "charges", "humanReview because " + reason, charges)));
        of(counted.cases()).forEach((name, cases) -> rows.add(count(district, "cases", name, cases)));
        of(counted.defendants()).forEach((name, persons) -> rows.add(count(district, "defendants", name, persons)));
        rows.add(count(
                district,
                "cases",
                "without a defendantRef",
                counted.defendants().casesWithoutReference()));
    }

    private static Map<String, Long> of(Cases cases) {
        return rollUp(
                cases.retained(),
                cases.review(),
                cases.dismissed(),
                cases.firstLetter(),
                cases.alreadyResolved(),
                cases.outOfScope(),
                cases.sum());
    }

    private static Map<String, Long> of(Defendants persons) {
        return rollUp(
                persons.retained(),
                persons.review(),
                persons.dismissed(),
                persons.firstLetter(),
                persons.alreadyResolved(),
                persons.outOfScope(),
                persons.sum());
    }

    private static Map<String, Long> rollUp(
            long retained, long review, long dismissed, long first, long resolved, long outside, long all) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("retained", retained);
        counts.put("review", review);
        counts.put("dismissed", dismissed);
        counts.put("firstLetter", first);
        counts.put("alreadyResolved", resolved);
        counts.put("outOfScope", outside);
        counts.put("all", all);
        return counts;
    }

    private static TotalsRow words(String unit, String name, String text) {
        return new TotalsRow(ALL, unit, name, text, null);
    }

    private static TotalsRow count(String district, String unit, String name, long count) {
        return new TotalsRow(district, unit, name, "", count);
    }

    List<String> cells() {
        return Stream.of(district, unit, name, text, Objects.toString(count, ""))
                .map(ShownText::of)
                .toList();
    }
}
