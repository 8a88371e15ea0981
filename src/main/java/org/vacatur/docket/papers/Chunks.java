package org.vacatur.docket.papers;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sorted things in pieces that fit into memory. A piece holds things of one page group; pieces are numbered from 1 within their series.
 *
 * @param <T> what is sorted
 */
final class Chunks<T> implements Iterator<Chunks.Chunk<T>> {
    private final Iterator<T> things;
    private final Function<T, ?> series;
    private final Function<T, ?> group;
    private final int most;
    private @Nullable T next;
    private @Nullable Object lastSeries;
    private int number;

    /** @param most most things of a piece */
    Chunks(Iterator<T> things, Function<T, ?> series, Function<T, ?> group, int most) {
        this.things = things;
        this.series = series;
        this.group = group;
        this.most = most;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Chunk<T> next() {
        T first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        number = series.apply(first).equals(lastSeries) ? number + 1 : 1;
        lastSeries = series.apply(first);
        List<T> held = new ArrayList<>();
        T one = first;
        do {
            held.add(one);
            advance();
            one = next;
        } while (one != null && held.size() < most && together(first, one));
        return new Chunk<>(held, number, one != null && together(first, one));
    }

    private boolean together(T first, T other) {
        return series.apply(first).equals(series.apply(other))
                && group.apply(first).equals(group.apply(other));
    }

    private void advance() {
        next = things.hasNext() ? things.next() : null;
    }

    /**
     * One piece.
     *
     * @param number its number within its series, from 1
     * @param continued whether the next piece goes on with the same group
     */
    record Chunk<T>(List<T> things, int number, boolean continued) {
        Chunk {
            things = List.copyOf(things);
        }

        /** E.g. {@code "part 2, continued in part 3"}. */
        String words() {
            return "part " + number + (continued ? ", continued in part " + (number + 1) : "");
        }

        T first() {
            return things.get(0);
        }
    }
}
