package org.vacatur.docket.sample;

import static org.vacatur.docket.sample.Quantity.ALREADY_RESOLVED;
import static org.vacatur.docket.sample.Quantity.COULD_NOT_DISTRICT;
import static org.vacatur.docket.sample.Quantity.COULD_NOT_SUPERIOR;
import static org.vacatur.docket.sample.Quantity.DISMISSED;
import static org.vacatur.docket.sample.Quantity.DISMISSED_CHARGES;
import static org.vacatur.docket.sample.Quantity.DISMISSED_CWOF;
import static org.vacatur.docket.sample.Quantity.DISMISSED_SUPERIOR;
import static org.vacatur.docket.sample.Quantity.FIRST_LETTER;
import static org.vacatur.docket.sample.Quantity.OTHERS_SUPERIOR;
import static org.vacatur.docket.sample.Quantity.OTHER_CONVICTIONS;
import static org.vacatur.docket.sample.Quantity.OUT_OF_SCOPE;
import static org.vacatur.docket.sample.Quantity.REPEATED;
import static org.vacatur.docket.sample.Quantity.RETAINED;
import static org.vacatur.docket.sample.Quantity.RETAINED_CHARGES;
import static org.vacatur.docket.sample.Quantity.RETAINED_SUPERIOR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vacatur.facts.District;

/** Makes a plan larger or smaller. */
final class Scaling {
    private static final List<Quantity> GROUPS =
            Arrays.stream(CaseGroup.values()).map(CaseGroup::cases).toList();
    private static final List<Quantity> OTHERS = List.of(FIRST_LETTER, ALREADY_RESOLVED, OUT_OF_SCOPE);

    private final StatewidePlan plan;

    Scaling(StatewidePlan plan) {
        this.plan = plan;
    }

    StatewidePlan to(int wanted) {
        List<PlanCell> groups = plan.districts().stream()
                .flatMap(district -> GROUPS.stream().map(each -> plan.cell(district, each)))
                .toList();
        int[] sizes =
                largestRemainders(groups.stream().mapToInt(PlanCell::count).toArray(), wanted);
        var scaled = new ArrayList<PlanCell>();
        for (int i = 0; i < sizes.length; i++) {
            scaled.add(groups.get(i).withCount(sizes[i]));
        }
        for (District district : plan.districts()) {
            Map<Quantity, Integer> counts = new EnumMap<>(Quantity.class);
            scaled.stream()
                    .filter(each -> each.district() == district)
                    .forEach(each -> counts.put(each.quantity(), each.count()));
            parts(district, counts)
                    .forEach((quantity, count) ->
                            scaled.add(plan.cell(district, quantity).withCount(count)));
        }
        return new StatewidePlan(scaled);
    }

    /** Whole numbers as near to the shares as can be, and exactly the sum that is wanted; of equal remainders the first is served. */
    static int[] largestRemainders(int[] shares, int sum) {
        long whole = Arrays.stream(shares).asLongStream().sum();
        int[] counts = Arrays.stream(shares)
                .map(each -> Math.toIntExact((long) each * sum / whole))
                .toArray();
        int left = sum - Arrays.stream(counts).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer each) -> (long) shares[each] * sum % whole)
                        .reversed())
                .limit(left)
                .forEach(each -> counts[each]++);
        return counts;
    }

    private Map<Quantity, Integer> parts(District district, Map<Quantity, Integer> groups) {
        int dismissed = groups.getOrDefault(DISMISSED, 0);
        int retained = groups.getOrDefault(RETAINED, 0);
        int superior = part(district, DISMISSED_SUPERIOR, old(district, DISMISSED), dismissed);
        int elsewhere = old(district, DISMISSED) - old(district, DISMISSED_SUPERIOR);
        Map<Quantity, Integer> parts = new EnumMap<>(Quantity.class);
        parts.put(DISMISSED_SUPERIOR, superior);
        parts.put(RETAINED_SUPERIOR, part(district, RETAINED_SUPERIOR, old(district, RETAINED), retained));
        parts.put(
                OTHERS_SUPERIOR,
                part(
                        district,
                        OTHERS_SUPERIOR,
                        OTHERS.stream().mapToInt(each -> old(district, each)).sum(),
                        OTHERS.stream()
                                .mapToInt(each -> groups.getOrDefault(each, 0))
                                .sum()));
        parts.put(DISMISSED_CWOF, part(district, DISMISSED_CWOF, elsewhere, dismissed - superior));
        parts.put(COULD_NOT_SUPERIOR, part(district, COULD_NOT_SUPERIOR, old(district, DISMISSED_SUPERIOR), superior));
        parts.put(COULD_NOT_DISTRICT, part(district, COULD_NOT_DISTRICT, elsewhere, dismissed - superior));
        parts.put(DISMISSED_CHARGES, part(district, DISMISSED_CHARGES, old(district, DISMISSED), dismissed));
        parts.put(RETAINED_CHARGES, part(district, RETAINED_CHARGES, old(district, RETAINED), retained));
        parts.put(OTHER_CONVICTIONS, part(district, OTHER_CONVICTIONS, old(district, DISMISSED), dismissed));
        parts.put(REPEATED, part(district, REPEATED, old(district, DISMISSED) - 1, Math.max(0, dismissed - 1)));
        return parts;
    }

    private int part(District district, Quantity quantity, int whole, int wanted) {
        return whole == 0 ? 0 : Math.toIntExact(Math.round((double) old(district, quantity) * wanted / whole));
    }

    private int old(District district, Quantity quantity) {
        return plan.count(district, quantity);
    }
}
