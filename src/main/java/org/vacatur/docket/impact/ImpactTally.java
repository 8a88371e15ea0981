package org.vacatur.docket.impact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.District;
import org.vacatur.rulebook.RuleSet;

/** Counts what becomes of charges, case by case; nothing of a case is kept. */
final class ImpactTally {
    private final List<ImpactDocket> dockets;
    private final ImpactSums[] ofDockets;
    private final Map<District, ImpactSums> ofDistricts = new EnumMap<>(District.class);
    private final Map<FlipCount, Long> counts = new HashMap<>();
    private final Hashing flips = new Hashing();
    private ImpactSums total = ImpactSums.NONE;

    ImpactTally(List<ImpactDocket> dockets) {
        this.dockets = List.copyOf(dockets);
        this.ofDockets = dockets.stream().map(each -> ImpactSums.NONE).toArray(ImpactSums[]::new);
    }

    void add(CaseCompared compared) {
        ImpactSums sums = compared.sums();
        int docket = compared.asked().docket();
        total = total.plus(sums);
        ofDockets[docket] = ofDockets[docket].plus(sums);
        ofDistricts.merge(compared.district(), sums, ImpactSums::plus);
        for (CaseCompared.Changed each : compared.flips()) {
            FlipCount one = new FlipCount(
                    compared.district(),
                    each.before().place(),
                    each.after().place(),
                    each.before().rules(),
                    each.after().rules(),
                    1);
            counts.merge(one, 1L, Long::sum);
            hash(compared.asked(), each);
        }
    }

    /** A recorded case is told from others by its recommendation, an invented one by all it says. */
    private void hash(CaseToCompare one, CaseCompared.Changed flip) {
        flips.add(Integer.toString(one.docket()));
        flips.add(
                one.recommendation() == null
                        ? one.facts()
                        : one.recommendation().toString());
        flips.add(ContractJson.mapper().writeValueAsString(flip.before()));
        flips.add(ContractJson.mapper().writeValueAsString(flip.after()));
    }

    /** Cases so far. */
    long cases() {
        return total.cases();
    }

    /** Flips so far. */
    long flips() {
        return total.flips();
    }

    /** Ends the count; nothing is added after. */
    ImpactReport report(RuleSet before, RuleSet after) {
        List<ImpactDocket> counted = new ArrayList<>();
        for (int i = 0; i < ofDockets.length; i++) {
            counted.add(dockets.get(i).counted(ofDockets[i].cases(), ofDockets[i].charges()));
        }
        return new ImpactReport(
                before.id(),
                before.version(),
                after.version(),
                counted,
                total,
                ofDistricts.entrySet().stream()
                        .map(each -> new DistrictImpact(each.getKey(), each.getValue()))
                        .toList(),
                counts.entrySet().stream()
                        .map(each -> times(each.getKey(), each.getValue()))
                        .sorted(FlipCount.ORDER)
                        .toList(),
                flips.hex());
    }

    private static FlipCount times(FlipCount one, long charges) {
        return new FlipCount(one.district(), one.from(), one.to(), one.rulesBefore(), one.rulesAfter(), charges);
    }
}
