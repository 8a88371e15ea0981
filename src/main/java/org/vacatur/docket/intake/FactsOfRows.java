package org.vacatur.docket.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.CaseFacts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the facts of a case of its good rows, in the contract's JSON and from there the record. A certificate or an item of evidence
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
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        charges.values()
                .forEach(rows -> good(rows).forEach(each -> put(each.row().values(), Level.CASE, facts)));
        ArrayNode list = facts.putArray("charges");
        charges.forEach((number, rows) -> charge(number, rows, list.addObject()));
        return ContractJson.mapper().treeToValue(facts, CaseFacts.class);
    }

    private void charge(int number, List<HeldRow> rows, ObjectNode charge) {
        good(rows).forEach(each -> put(each.row().values(), Level.CHARGE, charge));
        charge.put("number", number);
        group(items(rows, Row::certificates), Level.CERTIFICATE, charge.putArray("certificates"));
        unknown(number, Row::mayHoldCertificate, (ArrayNode) charge.path("certificates"));
        group(items(rows, Row::evidence), Level.EVIDENCE, charge.putArray("independentEvidence"));
        unknown(number, Row::mayHoldEvidence, (ArrayNode) charge.path("independentEvidence"));
    }

    /** What a rejected row may have held stays unknown; past the most that the contract takes one more says no more. */
    private void unknown(int number, Predicate<Row> holds, ArrayNode to) {
        for (HeldRow each : rejected) {
            boolean here = each.charge() == number || each.charge() == 0;
            if (here && holds.test(each.row()) && to.size() < MOST_ITEMS) {
                to.addObject();
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

    private static void group(Set<Map<Column, String>> items, Level level, ArrayNode to) {
        items.forEach(each -> put(each, level, to.addObject()));
    }

    private static void put(Map<Column, String> values, Level level, ObjectNode to) {
        values.forEach((column, value) -> {
            if (column.level() == level) {
                put(column, value, to);
            }
        });
    }

    private static void put(Column column, String value, ObjectNode to) {
        List<String> path = new ArrayList<>(column.path());
        String name = path.remove(path.size() - 1);
        ObjectNode at = to;
        for (String each : path) {
            at = at.withObjectProperty(each);
        }
        CellReader reader = column.reader();
        if (reader instanceof YesNoCells) {
            at.put(name, Boolean.parseBoolean(value));
        } else if (reader instanceof WholeCells) {
            at.put(name, Integer.parseInt(value));
        } else if (reader instanceof PersonsCells) {
            at.set(name, ContractJson.mapper().readTree(value));
        } else {
            at.put(name, value);
        }
    }
}
