package org.vacatur.rulebook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.ReadingDraft;

/** A reading while it is being filled in: each field once, with the facts it rests on, where somebody wants to know them. */
final class Sheet {
    private final String prefix;
    private final boolean withFacts;
    private final ReadingDraft draft = new ReadingDraft();
    private final Map<String, List<FactAt>> basis = new HashMap<>(64);

    /**
     * @param prefix JSON pointer to the charge, with a slash at its end
     * @param withFacts whether to keep what each field rests on
     */
    Sheet(String prefix, boolean withFacts) {
        this.prefix = prefix;
        this.withFacts = withFacts;
    }

    /** A fact of this charge, by its name in the contract. */
    FactAt at(String name, @Nullable Object value) {
        return withFacts ? FactAt.of(prefix + name, value) : FactAt.NOT_WANTED;
    }

    /** A fact of the case. */
    FactAt ofCase(String name, @Nullable Object value) {
        return withFacts ? FactAt.of("/" + name, value) : FactAt.NOT_WANTED;
    }

    /** Facts that are only looked for where somebody wants to know them. */
    List<FactAt> facts(Supplier<List<FactAt>> facts) {
        return withFacts ? facts.get() : List.of();
    }

    Sheet put(String field, @Nullable Object value, FactAt... facts) {
        return put(field, value, withFacts ? List.of(facts) : List.of());
    }

    Sheet put(String field, @Nullable Object value, List<FactAt> facts) {
        draft.put(field, value);
        if (withFacts) {
            basis.put(field, facts);
        }
        return this;
    }

    ChargeReading reading() {
        return draft.made();
    }

    /** The facts of a field that was put already. */
    List<FactAt> basis(String field) {
        return basis.getOrDefault(field, List.of());
    }

    Map<String, List<FactAt>> basis() {
        return basis;
    }

    List<FactAt> join(List<FactAt> some, FactAt... more) {
        if (!withFacts) {
            return List.of();
        }
        var all = new ArrayList<FactAt>(some);
        all.addAll(List.of(more));
        return all;
    }
}
