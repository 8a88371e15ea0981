package org.vacatur.docket.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vacatur.facts.District;
import org.vacatur.recommendation.ChargeToSettle;

/**
 * A charge that needs a person.
 *
 * @param district the office
 * @param docketNumber the case, normalised
 * @param charge number of the count
 * @param ways each way to settle it
 * @param searched false where so much of the case is open that ways were not looked for
 */
record OpenCharge(District district, String docketNumber, int charge, List<Way> ways, boolean searched) {
    OpenCharge {
        ways = List.copyOf(ways);
    }

    /**
     * One or two facts that, looked up, may settle the charge.
     *
     * @param facts the facts
     * @param always whether every answer settles it
     * @param share part of the answers that do
     */
    record Way(List<CaseFact> facts, boolean always, double share) {
        Way {
            facts = List.copyOf(facts);
        }

        /** Whether all its facts are looked up, or would be with these kinds. */
        boolean open(Collection<CaseFact> lookedUp, Set<FactKind> kinds) {
            for (CaseFact each : facts) {
                if (!kinds.contains(each.kind()) && !lookedUp.contains(each)) {
                    return false;
                }
            }
            return true;
        }

        /** Its kinds of facts, in the order of the alphabet. */
        List<FactKind> kinds() {
            return facts.stream().map(CaseFact::kind).collect(Collectors.toCollection(TreeSet::new)).stream()
                    .toList();
        }
    }

    static OpenCharge of(District district, String docketNumber, ChargeToSettle settled) {
        return new OpenCharge(
                district,
                docketNumber,
                settled.number(),
                settled.lookups().stream()
                        .map(each -> new Way(
                                each.paths().stream()
                                        .map(path -> CaseFact.of(docketNumber, path))
                                        .toList(),
                                each.always(),
                                each.share()))
                        .toList(),
                settled.searched());
    }

    /**
     * How far the charge is settled.
     *
     * @param always whether whatever the answers are
     * @param may whether some answer settles it
     * @param alike part of the answers that do, taking each for as likely as any other and two facts for apart from each other
     */
    record Settled(boolean always, boolean may, double alike) {}

    /** How far it is settled by what is looked up and by all its facts of some more kinds. */
    Settled settled(Collection<CaseFact> lookedUp, Set<FactKind> kinds) {
        boolean may = false;
        boolean always = false;
        double open = 1;
        for (Way each : ways) {
            if (each.open(lookedUp, kinds)) {
                may = true;
                always |= each.always();
                open *= 1 - each.share();
            }
        }
        return new Settled(always, may, always ? 1 : 1 - open);
    }
}
