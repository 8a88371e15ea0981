package org.vacatur.rulebook.doctor;

import java.util.BitSet;

/** Some cells of each field: every reading whose fields lie in them. */
final class Region {
    private final BitSet[] allowed;

    Region(BitSet[] allowed) {
        this.allowed = allowed;
    }

    BitSet allowed(int field) {
        return allowed[field];
    }

    /** The part of it where a field lies in these cells; it may be empty. */
    Region within(int field, BitSet cells) {
        BitSet less = (BitSet) allowed[field].clone();
        less.and(cells);
        return with(field, less);
    }

    /** The part of it where a field lies in none of these cells. */
    Region outside(int field, BitSet cells) {
        BitSet less = (BitSet) allowed[field].clone();
        less.andNot(cells);
        return with(field, less);
    }

    /** The same but for a field, which lies in these cells. */
    Region with(int field, BitSet cells) {
        BitSet[] other = allowed.clone();
        other[field] = cells;
        return new Region(other);
    }

    boolean isEmpty() {
        for (BitSet each : allowed) {
            if (each.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a field lies wholly in these cells. */
    boolean inside(int field, BitSet cells) {
        BitSet rest = (BitSet) allowed[field].clone();
        rest.andNot(cells);
        return rest.isEmpty();
    }

    boolean meets(int field, BitSet cells) {
        return allowed[field].intersects(cells);
    }
}
