package org.vacatur.docket.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vacatur.facts.District;

/** The open charges of one office, and the facts of them that were looked up so far, step by step. */
final class OfficeWork {
    private final District district;
    private final Map<List<FactKind>, List<OpenCharge>> candidates = new LinkedHashMap<>();
    private final Set<CaseFact> lookedUp = new HashSet<>();
    private Optional<Gain> best = Optional.empty();

    OfficeWork(District district, List<OpenCharge> charges) {
        this.district = district;
        Map<FactKind, Set<OpenCharge>> byKind = new LinkedHashMap<>();
        Set<List<FactKind>> together = new LinkedHashSet<>();
        for (OpenCharge charge : charges) {
            for (OpenCharge.Way way : charge.ways()) {
                List<FactKind> kinds = way.kinds();
                kinds.forEach(each -> byKind.computeIfAbsent(each, none -> new LinkedHashSet<>())
                        .add(charge));
                together.add(kinds);
            }
        }
        byKind.forEach((kind, of) -> candidates.put(List.of(kind), List.copyOf(of)));
        for (List<FactKind> kinds : together) {
            if (kinds.size() > 1) {
                Set<OpenCharge> of = new LinkedHashSet<>();
                kinds.forEach(each -> of.addAll(byKind.getOrDefault(each, Set.of())));
                candidates.put(kinds, List.copyOf(of));
            }
        }
        findBest();
    }

    District district() {
        return district;
    }

    /** The step that is worth most now; empty if nothing is left to look up. */
    Optional<Gain> best() {
        return best;
    }

    /** Takes a step. */
    void take(Gain gain) {
        lookedUp.addAll(gain.facts());
        findBest();
    }

    private void findBest() {
        best = gains(lookedUp).stream().min(Gain.MOST_WORTH);
    }

    /** What each kind, or two together, would bring if it alone were looked up. */
    List<Gain> singly() {
        return gains(Set.of());
    }

    private List<Gain> gains(Set<CaseFact> after) {
        List<Gain> gains = new ArrayList<>();
        candidates.forEach((kinds, charges) -> {
            Gain gain = Gain.of(kinds, charges, after);
            if (gain.any()) {
                gains.add(gain);
            }
        });
        return gains;
    }
}
