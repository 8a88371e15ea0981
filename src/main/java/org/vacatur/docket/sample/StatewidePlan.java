package org.vacatur.docket.sample;

import static org.vacatur.docket.sample.Quantity.ALREADY_RESOLVED;
import static org.vacatur.docket.sample.Quantity.FIRST_LETTER;
import static org.vacatur.docket.sample.Quantity.OUT_OF_SCOPE;
import static org.vacatur.docket.sample.Quantity.REPEATED;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vacatur.facts.District;

/**
 * How many cases of each kind every district has, each number with what it rests on. The numbers stand in
 * {@code statewide-plan.csv} beside this class; the page synthetic-docket.md shows them.
 */
public final class StatewidePlan {
    private final Map<District, Map<Quantity, PlanCell>> cells = new EnumMap<>(District.class);

    StatewidePlan(Collection<PlanCell> given) {
        for (PlanCell each : given) {
            PlanCell before = cells.computeIfAbsent(each.district(), district -> new EnumMap<>(Quantity.class))
                    .put(each.quantity(), each);
            if (before != null) {
                throw new IllegalArgumentException(
                        "The plan says twice how many are %s in %s".formatted(each.quantity(), each.district()));
            }
        }
    }

    /** The plan of the published totals: 24,483 cases, 21,907 of them relevant. */
    public static StatewidePlan published() {
        return new StatewidePlan(Resource.rows(
                "statewide-plan.csv",
                row -> new PlanCell(
                        District.valueOf(row.getField("district")),
                        Quantity.valueOf(row.getField("quantity")),
                        Integer.parseInt(row.getField("count")),
                        Basis.valueOf(row.getField("basis")),
                        row.getField("source"))));
    }

    /** The districts it has cases of, in the order of the contract. */
    public List<District> districts() {
        return List.copyOf(cells.keySet());
    }

    /** One number with what it rests on. */
    public PlanCell cell(District district, Quantity quantity) {
        Map<Quantity, PlanCell> ofDistrict = cells.getOrDefault(district, Map.of());
        return Objects.requireNonNull(
                ofDistrict.get(quantity), () -> "The plan does not say how many are " + quantity + " in " + district);
    }

    /** How many there are in one district. */
    public int count(District district, Quantity quantity) {
        return cell(district, quantity).count();
    }

    /** How many there are in all districts. */
    public int count(Quantity quantity) {
        return cells.keySet().stream().mapToInt(each -> count(each, quantity)).sum();
    }

    /** All cases, of whatever group. */
    public int cases() {
        return Arrays.stream(CaseGroup.values())
                .mapToInt(each -> count(each.cases()))
                .sum();
    }

    /** Persons; one has cases of one district only. */
    public int defendants() {
        return cases() - count(REPEATED);
    }

    /** All charges. A case that is neither dismissed nor retained has one. */
    public int charges() {
        return count(Quantity.DISMISSED_CHARGES)
                + count(Quantity.RETAINED_CHARGES)
                + count(Quantity.OTHER_CONVICTIONS)
                + count(FIRST_LETTER)
                + count(ALREADY_RESOLVED)
                + count(OUT_OF_SCOPE);
    }

    /**
     * The same plan for another number of cases. The groups of the districts are divided by largest remainders, so that they sum to
     * exactly that number; what is a part of a group keeps its share of it, rounded.
     *
     * @param wanted how many cases, at least one
     */
    public StatewidePlan scaledTo(int wanted) {
        return wanted == cases() ? this : new Scaling(this).to(wanted);
    }
}
