package org.vacatur.rulebook.doctor;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.vacatur.rulebook.Condition;
import org.vacatur.rulebook.Rule;

/**
 * Where a rule fires: some cells of each field it compares.
 *
 * @param rule the rule
 * @param sides the cells by the place of the field
 */
record Box(Rule rule, Map<Integer, BitSet> sides) {
    static Box of(Rule rule, Space space) {
        Map<Integer, BitSet> sides = new TreeMap<>();
        for (Condition each : rule.conditions()) {
            BitSet holds = space.where(each);
            sides.merge(space.place(each.field()), holds, (one, other) -> {
                BitSet both = (BitSet) one.clone();
                both.and(other);
                return both;
            });
        }
        return new Box(rule, sides);
    }

    /** The part of a region where the rule fires. */
    Region in(Region region) {
        Region within = region;
        for (Map.Entry<Integer, BitSet> each : sides.entrySet()) {
            within = within.within(each.getKey(), each.getValue());
        }
        return within;
    }

    /** Whether this rule fires wherever the other does. */
    boolean covers(Box other) {
        return sides.entrySet().stream().allMatch(side -> {
            BitSet theirs = other.sides.get(side.getKey());
            if (theirs == null) {
                return false;
            }
            BitSet rest = (BitSet) theirs.clone();
            rest.andNot(side.getValue());
            return rest.isEmpty();
        });
    }
}
