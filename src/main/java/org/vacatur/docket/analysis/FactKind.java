package org.vacatur.docket.analysis;

import org.vacatur.recommendation.FactWords;

/**
 * A kind of fact: the same fact of every charge, certificate or item of evidence.
 *
 * @param path JSON pointer without the places in lists
 * @param words its name, without an article
 */
record FactKind(String path, String words) implements Comparable<FactKind> {
    /** The kind of the fact at a JSON pointer. */
    static FactKind of(String pointer) {
        return new FactKind(pointer.replaceAll("/\\d+(?=/|$)", ""), FactWords.of(pointer));
    }

    @Override
    public int compareTo(FactKind other) {
        return path.compareTo(other.path);
    }
}
