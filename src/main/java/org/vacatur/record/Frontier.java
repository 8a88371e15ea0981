package org.vacatur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The right edge of the tree over the records: the roots of its complete subtrees, the largest first. Enough to add leaves and
 * to know the root, whatever the number of records.
 */
final class Frontier {
    private long size;
    private final List<String> roots;

    /** A complete subtree: level 0 are the leaves; the position counts subtrees of a level from the left. */
    record Subtree(int level, long position, String hash) {}

    private Frontier(long size, List<String> roots) {
        this.size = size;
        this.roots = roots;
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws LogDamaged if nothing like it was written over so many leaves
     */
    static Frontier parse(long size, String text) {
        List<String> roots = text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
        if (size < 0 || roots.size() != Long.bitCount(size) || !roots.stream().allMatch(Hash::isOne)) {
            throw new LogDamaged("the end of the log does not fit its size, " + size);
        }
        return new Frontier(size, new ArrayList<>(roots));
    }

    /**
     * Adds a leaf.
     *
     * @param completed is told of each subtree that became complete, the leaf first
     */
    void add(String leaf, Consumer<Subtree> completed) {
        String hash = leaf;
        long position = size;
        int level = 0;
        completed.accept(new Subtree(level, position, hash));
        while (position % 2 == 1) {
            hash = Hash.ofNode(roots.remove(roots.size() - 1), hash);
            position /= 2;
            level++;
            completed.accept(new Subtree(level, position, hash));
        }
        roots.add(hash);
        size++;
    }

    /** The root over all leaves (RFC 6962, 2.1). */
    String root() {
        if (roots.isEmpty()) {
            return Hash.ofNothing();
        }
        String root = roots.get(roots.size() - 1);
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(roots.get(i), root);
        }
        return root;
    }

    long size() {
        return size;
    }

    @Override
    public String toString() {
        return String.join(" ", roots);
    }
}
