package org.vacatur.docket.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Charge;

/**
 * Makes the facts of a case of its good rows. A certificate or an item of evidence
 * that is the same as another of its charge, cell for cell, is the same one.
 */
final class FactsOfRows {
    private static final int MOST_ITEMS = 200;

    private final SortedMap<Integer, List<HeldRow>> charges;
    private final List<HeldRow> rejected;

    /**
     * Takes the charges.
     *
     * @param charges rows by number of the charge, each with one that brings it
     * @param rejected rejected rows that are, or may be, of this case
     */
    FactsOfRows(SortedMap<Integer, List<HeldRow>> charges, List<HeldRow> rejected) {
        this.charges = charges;
        this.rejected = rejected;
    }

    static int certificates(List<HeldRow> rows) {
        return items(rows, Row::certificates).size();
    }

    static int evidence(List<HeldRow> rows) {
        return items(rows, Row::evidence).size();
    }

    CaseFacts facts() {
        Map<Column, String> values = new EnumMap<>(Column.class);
        charges.values().forEach(rows -> fill(values, rows, Level.CASE));
        List<Charge> list = new ArrayList<>();
        charges.forEach((number, rows) -> list.add(charge(number, rows)));
        return new Values(values).facts(list);
    }

    private Charge charge(int number, List<HeldRow> rows) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        fill(values, rows, Level.CHARGE);
        List<Map<Column, String>> certificates = new ArrayList<>(items(rows, Row::certificates));
        unknown(number, Row::mayHoldCertificate, certificates);
        List<Map<Column, String>> evidence = new ArrayList<>(items(rows, Row::evidence));
        unknown(number, Row::mayHoldEvidence, evidence);
        return new Values(values)
                .charge(
                        number,
                        certificates.stream()
                                .map(each -> new Values(each).certificate())
                                .toList(),
                        evidence.stream()
                                .map(each -> new Values(each).evidence())
                                .toList());
    }

    /** What a rejected row may have held stays unknown; past the most that the contract takes one more says no more. */
    private void unknown(int number, Predicate<Row> holds, List<Map<Column, String>> to) {
        for (HeldRow each : rejected) {
            boolean here = each.charge() == number || each.charge() == 0;
            if (here && holds.test(each.row()) && to.size() < MOST_ITEMS) {
                to.add(Map.of());
            }
        }
    }

    private static Set<Map<Column, String>> items(List<HeldRow> rows, Function<Row, List<Map<Column, String>>> of) {
        Set<Map<Column, String>> items = new LinkedHashSet<>();
        good(rows).forEach(each -> items.addAll(of.apply(each.row())));
        return items;
    }

    private static List<HeldRow> good(List<HeldRow> rows) {
        return rows.stream().filter(HeldRow::good).toList();
    }

    private static void fill(Map<Column, String> values, List<HeldRow> rows, Level level) {
        good(rows)
                .forEach(row -> row.row().values().forEach((column, value) -> {
                    if (column.level() == level) {
                        values.putIfAbsent(column, value);
                    }
                }));
    }
}
