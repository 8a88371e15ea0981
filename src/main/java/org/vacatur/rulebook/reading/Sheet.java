package org.vacatur.rulebook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reading while it is being filled in: each field once, with the facts it rests on. */
final class Sheet {
    private final String prefix;
    private final Map<String, @Nullable Object> values = new HashMap<>(64);
    private final Map<String, List<FactAt>> basis = new HashMap<>(64);

    Sheet(String prefix) {
        this.prefix = prefix;
    }

    /** A fact of this charge, by its name in the contract. */
    FactAt at(String name, @Nullable Object value) {
        return FactAt.of(prefix + name, value);
    }

    Sheet put(String field, @Nullable Object value, FactAt... facts) {
        return put(field, value, List.of(facts));
    }

    Sheet put(String field, @Nullable Object value, List<FactAt> facts) {
        values.put(field, value);
        basis.put(field, facts);
        return this;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    /** The facts of a field that was put already. */
    List<FactAt> basis(String field) {
        return basis.getOrDefault(field, List.of());
    }

    Map<String, List<FactAt>> basis() {
        return basis;
    }

    static List<FactAt> join(List<FactAt> some, FactAt... more) {
        var all = new ArrayList<FactAt>(some);
        all.addAll(List.of(more));
        return all;
    }
}
