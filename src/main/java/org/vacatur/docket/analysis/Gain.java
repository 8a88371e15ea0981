package org.vacatur.docket.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What it brings to look up one kind of fact, or two together, wherever that may settle a charge.
 *
 * @param kinds the kinds
 * @param facts the facts to look up that were not looked up before
 * @param settled charges more that are settled whatever the answers
 * @param maySettle charges more that some answer settles
 * @param alike charges more that are settled if every answer is as likely as any other
 */
record Gain(List<FactKind> kinds, Set<CaseFact> facts, long settled, long maySettle, double alike) {
    /** The most worth first: per lookup, then in all; then by name, so that the order is always the same. */
    static final Comparator<Gain> MOST_WORTH = Comparator.<Gain>comparingDouble(each -> -each.perLookup())
            .thenComparingDouble(
                    each -> -(double) each.maySettle() / each.facts().size())
            .thenComparingDouble(each -> -each.alike())
            .thenComparingLong(each -> -each.maySettle())
            .thenComparing(each -> each.kinds().toString());

    /**
     * Works it out.
     *
     * @param charges those that have a way with one of the kinds
     * @param lookedUp what is looked up already
     */
    static Gain of(List<FactKind> kinds, List<OpenCharge> charges, Collection<CaseFact> lookedUp) {
        Set<FactKind> more = Set.copyOf(kinds);
        Set<CaseFact> facts = new LinkedHashSet<>();
        long settled = 0;
        long may = 0;
        double alike = 0;
        for (OpenCharge each : charges) {
            OpenCharge.Settled before = each.settled(lookedUp, Set.of());
            if (before.always()) {
                continue;
            }
            for (OpenCharge.Way way : each.ways()) {
                if (way.open(lookedUp, more)) {
                    way.facts().stream()
                            .filter(fact -> !lookedUp.contains(fact))
                            .forEach(facts::add);
                }
            }
            OpenCharge.Settled after = each.settled(lookedUp, more);
            settled += after.always() ? 1 : 0;
            may += after.may() && !before.may() ? 1 : 0;
            alike += after.alike() - before.alike();
        }
        return new Gain(kinds, facts, settled, may, alike);
    }

    /** Whether there is anything to look up. */
    boolean any() {
        return !facts.isEmpty();
    }

    /** Charges settled per lookup, every answer counted alike; rounded, so that sums in another order rank the same. */
    double perLookup() {
        return Math.round(alike / facts.size() * 1e6) / 1e6;
    }
}
