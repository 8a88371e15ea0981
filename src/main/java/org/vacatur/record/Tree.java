package org.vacatur.record;

import java.util.ArrayList;
import java.util.List;

/** Roots and inclusion paths of the tree over the records, from the hashes of its complete subtrees (RFC 6962, 2.1). */
final class Tree {
    private final Subtrees subtrees;

    /** Where the hashes of complete subtrees are found. */
    @FunctionalInterface
    interface Subtrees {
        /** The hash of a subtree that is complete; level 0 are the leaves. */
        String hash(int level, long position);
    }

    Tree(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The root over the first leaves. */
    String root(long size) {
        return size == 0 ? Hash.ofNothing() : hash(0, size);
    }

    /**
     * The hashes that lead from a leaf to the root, from the bottom up.
     *
     * @param index of the leaf, from 0
     * @param size leaves under the root
     */
    List<String> path(long index, long size) {
        List<String> path = new ArrayList<>();
        path(index, 0, size, path);
        return path;
    }

    /**
     * The root that a leaf leads to.
     *
     * @param leaf hash of it
     * @param index of the leaf, from 0
     * @param size leaves under the root
     */
    String root(String leaf, long index, long size) {
        return root(leaf, index, 0, size);
    }

    private String root(String leaf, long index, long from, long to) {
        if (to - from == 1) {
            return leaf;
        }
        long middle = from + split(to - from);
        return index < middle
                ? Hash.ofNode(root(leaf, index, from, middle), hash(middle, to))
                : Hash.ofNode(hash(from, middle), root(leaf, index, middle, to));
    }

    private void path(long index, long from, long to, List<String> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(hash(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(hash(from, middle));
        }
    }

    private String hash(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return subtrees.hash(level, from >> level);
        }
        long middle = from + split(leaves);
        return Hash.ofNode(hash(from, middle), hash(middle, to));
    }

    /** The largest power of two that is smaller. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
