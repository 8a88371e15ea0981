package org.vacatur.verification;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The tree of RFC 6962 (2.1), grown leaf by leaf. It keeps the roots of its full subtrees alone, the smallest on top: as many as there
 * are ones in the binary size.
 */
final class HashTree {
    private final Sha256 sha256;
    private final Deque<byte[]> full = new ArrayDeque<>();
    private long size;

    HashTree(Sha256 sha256) {
        this.sha256 = sha256;
    }

    void add(byte[] leaf) {
        byte[] hash = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = sha256.node(full.pop(), hash);
        }
        full.push(hash);
        size++;
    }

    long size() {
        return size;
    }

    byte[] root() {
        Iterator<byte[]> smallestFirst = full.iterator();
        if (!smallestFirst.hasNext()) {
            return sha256.of();
        }
        byte[] root = smallestFirst.next();
        while (smallestFirst.hasNext()) {
            root = sha256.node(smallestFirst.next(), root);
        }
        return root;
    }
}
