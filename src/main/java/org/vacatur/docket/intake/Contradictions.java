package org.vacatur.docket.intake;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds rows that say different things of one case or one charge. Neither is believed: all rows of that case or charge are rejected,
 * those that contradict each other with the place of the other. Rows that are rejected already are heard as well.
 */
final class Contradictions {
    private static final Set<Column> OF_THE_KEY = Set.of(Column.DOCKET_NUMBER, Column.NUMBER);

    private Contradictions() {}

    /** Looks at the rows of one case, or of one charge. */
    static void reject(Collection<HeldRow> rows, Level level) {
        Map<Column, HeldRow> first = new EnumMap<>(Column.class);
        Map<Column, List<HeldRow>> against = new EnumMap<>(Column.class);
        for (HeldRow row : rows) {
            row.row().values().forEach((column, value) -> {
                if (column.level() == level && !OF_THE_KEY.contains(column)) {
                    HeldRow before = first.putIfAbsent(column, row);
                    if (before != null && !value.equals(before.row().values().get(column))) {
                        against.computeIfAbsent(column, each -> new java.util.ArrayList<>())
                                .add(row);
                    }
                }
            });
        }
        Set<HeldRow> named = new HashSet<>();
        against.forEach((column, others) -> {
            HeldRow one = first.get(column);
            if (one != null) {
                one.reject(column, otherwise(others.get(0)));
                others.forEach(each -> each.reject(column, otherwise(one)));
                named.add(one);
                named.addAll(others);
            }
        });
        if (!against.isEmpty()) {
            String whole = level == Level.CASE ? "case" : "charge";
            String columns = String.join(
                    ", ", against.keySet().stream().map(Column::heading).toList());
            rows.stream()
                    .filter(each -> !named.contains(each))
                    .forEach(each -> each.reject("other rows of this " + whole + " contradict each other in " + columns
                            + "; it cannot be used until they agree"));
        }
    }

    private static String otherwise(HeldRow other) {
        return "the row says otherwise than " + other.place() + ". Find out which is right, and correct the other";
    }
}
