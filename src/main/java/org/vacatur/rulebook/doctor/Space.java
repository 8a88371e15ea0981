package org.vacatur.rulebook.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.Condition;
import org.vacatur.rulebook.Operand;
import org.vacatur.rulebook.ReadingDraft;
import org.vacatur.rulebook.ReadingValues;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.Truth;

/**
 * The cells that the conditions of a rule set cut: for each field that some rule compares, the values it can have, one for all that no
 * condition tells apart, and unknown where it can be. A condition on two fields at once has no cells; a rule with one is left out.
 */
final class Space {
    private final List<List<@Nullable Object>> cells = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final ChargeReading plain;

    /**
     * @param rules the rules that cut the cells
     * @param more fields that have cells although no rule compares them
     * @param plain a reading with each field that must be known
     */
    Space(List<Rule> rules, Set<String> more, ChargeReading plain) {
        this.plain = plain;
        Map<String, Set<Object>> literals = new HashMap<>();
        Set<String> names = new LinkedHashSet<>(more);
        for (Rule rule : rules) {
            for (Condition each : rule.conditions()) {
                names.add(each.field());
                each.operands().forEach(operand -> {
                    if (operand instanceof Operand.Literal literal) {
                        literals.computeIfAbsent(each.field(), any -> new LinkedHashSet<>())
                                .add(literal.value());
                    }
                });
            }
        }
        for (String each : names) {
            places.put(each, places.size());
            cells.add(cells(each, literals.getOrDefault(each, Set.of())));
        }
    }

    private static List<@Nullable Object> cells(String field, Set<Object> literals) {
        Class<?> type = ReadingValues.type(field);
        List<@Nullable Object> values = new ArrayList<>();
        if (type.isEnum()) {
            values.addAll(Arrays.asList(type.getEnumConstants()));
        } else if (type == Boolean.class) {
            values.addAll(List.of(true, false));
        } else if (type == Integer.class) {
            Set<Integer> numbers = new TreeSet<>(Set.of(0));
            literals.forEach(each -> numbers.addAll(List.of((int) each - 1, (int) each, (int) each + 1)));
            numbers.removeIf(each -> each < 0);
            values.addAll(numbers);
        } else {
            values.addAll(literals);
        }
        if (ReadingValues.canBeUnknown(field)) {
            values.add(null);
        }
        return values;
    }

    /** The fields that have cells, in the order of the reading. */
    List<String> inOrder() {
        return ReadingValues.fields().stream().filter(places::containsKey).toList();
    }

    int place(String field) {
        Integer place = places.get(field);
        if (place == null) {
            throw new IllegalArgumentException("No rule compares " + field);
        }
        return place;
    }

    List<@Nullable Object> cells(int field) {
        return cells.get(field);
    }

    /** The cells of a field but unknown. */
    BitSet known(int field) {
        BitSet known = new BitSet();
        for (int i = 0; i < cells.get(field).size(); i++) {
            known.set(i, cells.get(field).get(i) != null);
        }
        return known;
    }

    /** Everything. */
    Region whole() {
        BitSet[] all = new BitSet[cells.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = new BitSet();
            all[i].set(0, cells.get(i).size());
        }
        return new Region(all);
    }

    /** The cells of a field for which a condition holds. */
    BitSet where(Condition condition) {
        BitSet holds = new BitSet();
        List<@Nullable Object> values = cells.get(place(condition.field()));
        for (int i = 0; i < values.size(); i++) {
            ChargeReading reading = new ReadingDraft(plain)
                    .put(condition.field(), values.get(i))
                    .made();
            holds.set(i, condition.truth(reading) == Truth.TRUE);
        }
        return holds;
    }

    /** One reading of a region that is not empty. */
    ChargeReading reading(Region region) {
        ReadingDraft reading = new ReadingDraft(plain);
        places.forEach((field, place) ->
                reading.put(field, cells.get(place).get(region.allowed(place).nextSetBit(0))));
        return reading.made();
    }

    /** The cells with these values. */
    BitSet among(String field, Set<@Nullable Object> wanted) {
        BitSet found = new BitSet();
        List<@Nullable Object> values = cells.get(place(field));
        for (int i = 0; i < values.size(); i++) {
            found.set(i, wanted.contains(values.get(i)));
        }
        return found;
    }
}
