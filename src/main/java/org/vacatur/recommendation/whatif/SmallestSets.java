package org.vacatur.recommendation.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vacatur.rulebook.Outcome;

/**
 * All smallest sets of one or two facts that move a charge, one for each set of facts and outcome. Complete: every value of every fact is
 * tried, alone and with every value of every other fact; values that have the same effect are tried once.
 */
final class SmallestSets {
    private static final Comparator<FoundSet> RANK =
            Comparator.comparing((FoundSet each) -> each.changes().size()).thenComparing(FoundSet::obtaining);

    private final ChargeSearch search;
    private final Map<Object, FoundSet> found = new LinkedHashMap<>();

    private SmallestSets(ChargeSearch search) {
        this.search = search;
    }

    /**
     * Searches.
     *
     * @param facts the facts that may have a part, the more obtainable first
     */
    static List<FoundSet> of(ChargeSearch search, List<OpenFact> facts) {
        var sets = new SmallestSets(search);
        for (OpenFact each : facts) {
            each.edits().forEach(sets::tryAlone);
        }
        for (int i = 0; i < facts.size(); i++) {
            for (int j = i + 1; j < facts.size(); j++) {
                sets.tryTogether(facts.get(i), facts.get(j));
            }
        }
        return sets.found.values().stream().sorted(RANK).toList();
    }

    private void tryAlone(Edit edit) {
        Outcome outcome = search.outcome(edit);
        boolean less = edit.parts().stream().anyMatch(each -> search.outcome(each) == outcome);
        if (outcome != search.outcome() && !less) {
            keep(List.of(edit), outcome);
        }
    }

    private void tryTogether(OpenFact one, OpenFact other) {
        if (!search.bears(one) && !other.has(Tie.UNDERLYING) || !search.bears(other) && !one.has(Tie.UNDERLYING)) {
            return;
        }
        boolean byCells = search.byCells(one, other);
        for (Edit first : byCells ? search.cells(one) : one.edits()) {
            for (Edit second : byCells ? search.cells(other) : other.edits()) {
                if (sameFact(first, second)) {
                    continue;
                }
                Outcome outcome = search.outcome(first, second);
                if (outcome != search.outcome() && !less(first, second, outcome)) {
                    keep(List.of(first, second), outcome);
                }
            }
        }
    }

    /** Whether a proper subset of the changes leads there too. */
    private boolean less(Edit first, Edit second, Outcome outcome) {
        return search.outcome(first) == outcome
                || search.outcome(second) == outcome
                || Stream.concat(first.parts().stream(), second.parts().stream())
                        .anyMatch(part -> search.outcome(part) == outcome)
                || first.parts().stream().anyMatch(part -> search.outcome(part, second) == outcome)
                || second.parts().stream().anyMatch(part -> search.outcome(first, part) == outcome);
    }

    private static boolean sameFact(Edit first, Edit second) {
        Set<String> paths = paths(List.of(first));
        return second.changes().stream().anyMatch(each -> paths.contains(each.path()));
    }

    private void keep(List<Edit> edits, Outcome outcome) {
        List<FactChange> changes = new ArrayList<>();
        edits.forEach(each -> changes.addAll(each.changes()));
        Obtaining least = edits.stream()
                .map(each -> each.fact().obtaining())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        found.putIfAbsent(List.of(paths(edits), outcome), new FoundSet(ordered(changes), least, outcome));
    }

    /** Of two days out of one time, which is the earlier is all that counts. */
    private static List<FactChange> ordered(List<FactChange> changes) {
        boolean alike = changes.size() == 2
                && changes.get(0).to() instanceof LocalDate
                && changes.get(0).means().equals(changes.get(1).means());
        if (!alike || !(changes.get(1).to() instanceof LocalDate other)) {
            return changes;
        }
        int order = ((LocalDate) changes.get(0).to()).compareTo(other);
        return List.of(of(changes.get(0), order), of(changes.get(1), -order));
    }

    private static FactChange of(FactChange change, int order) {
        String which = order == 0 ? "the same day" : order < 0 ? "the earlier of the two" : "the later of the two";
        return new FactChange(change.path(), change.from(), change.to(), change.means() + ", " + which);
    }

    private static Set<String> paths(List<Edit> edits) {
        return edits.stream()
                .flatMap(each -> each.changes().stream())
                .map(FactChange::path)
                .collect(Collectors.toSet());
    }
}
