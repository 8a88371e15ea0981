package org.vacatur.recommendation.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.FactPointer;

/** A fact that can still turn out otherwise, with the values it may have. */
final class OpenFact {
    /** Stands for the case, where a fact belongs to no charge. */
    static final int OF_THE_CASE = -1;

    private final int charge;
    private final String path;
    private final Obtaining obtaining;
    private final Set<Tie> ties;
    private final List<Edit> edits = new ArrayList<>();

    OpenFact(int charge, String path, Obtaining obtaining, Tie... ties) {
        this.charge = charge;
        this.path = path;
        this.obtaining = obtaining;
        this.ties = EnumSet.noneOf(Tie.class);
        Collections.addAll(this.ties, ties);
    }

    /** May take each of these values. */
    <T> OpenFact values(CaseFacts facts, Collection<T> values, Function<T, String> means) {
        Object from = from(facts);
        for (T each : values) {
            if (!each.equals(from)) {
                edits.add(new Edit(this, List.of(new FactChange(path, from, each, means.apply(each))), List.of()));
            }
        }
        return this;
    }

    /** May come to be together with others, by one decision. */
    OpenFact together(List<Edit> parts) {
        List<FactChange> changes =
                parts.stream().flatMap(each -> each.changes().stream()).toList();
        edits.add(new Edit(this, changes, parts));
        return this;
    }

    private @Nullable Object from(CaseFacts facts) {
        return FactPointer.parse(path).value(facts);
    }

    int charge() {
        return charge;
    }

    String path() {
        return path;
    }

    Obtaining obtaining() {
        return obtaining;
    }

    List<Edit> edits() {
        return edits;
    }

    /** Whether this and another are read together. */
    boolean tied(OpenFact other) {
        return ties.stream().anyMatch(other.ties::contains);
    }

    boolean has(Tie tie) {
        return ties.contains(tie);
    }

    @Override
    public String toString() {
        return path;
    }
}
