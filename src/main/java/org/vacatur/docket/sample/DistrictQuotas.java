package org.vacatur.docket.sample;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.vacatur.facts.District;

/** What the plan says of the parts of one district's groups, dealt out case by case. */
final class DistrictQuotas {
    private final Map<CaseGroup, Quota> superior = new EnumMap<>(CaseGroup.class);
    private final Quota admission;
    private final Quota couldNotSuperior;
    private final Quota couldNotDistrict;
    private final Quota repeated;
    private final Spread furtherDismissed;
    private final Spread furtherRetained;
    private final Spread otherConvictions;
    private boolean anybodyYet;

    DistrictQuotas(StatewidePlan plan, District district, Draw draw) {
        int dismissed = plan.count(district, Quantity.DISMISSED);
        int retained = plan.count(district, Quantity.RETAINED);
        int dismissedSuperior = plan.count(district, Quantity.DISMISSED_SUPERIOR);
        int elsewhere = dismissed - dismissedSuperior;
        int others = plan.count(district, Quantity.FIRST_LETTER)
                + plan.count(district, Quantity.ALREADY_RESOLVED)
                + plan.count(district, Quantity.OUT_OF_SCOPE);
        Quota othersSuperior = new Quota(draw, plan.count(district, Quantity.OTHERS_SUPERIOR), others);
        for (CaseGroup each : CaseGroup.values()) {
            superior.put(each, othersSuperior);
        }
        superior.put(CaseGroup.DISMISSED, new Quota(draw, dismissedSuperior, dismissed));
        superior.put(CaseGroup.RETAINED, new Quota(draw, plan.count(district, Quantity.RETAINED_SUPERIOR), retained));
        admission = new Quota(draw, plan.count(district, Quantity.DISMISSED_CWOF), elsewhere);
        couldNotSuperior = new Quota(draw, plan.count(district, Quantity.COULD_NOT_SUPERIOR), dismissedSuperior);
        couldNotDistrict = new Quota(draw, plan.count(district, Quantity.COULD_NOT_DISTRICT), elsewhere);
        repeated = new Quota(draw, plan.count(district, Quantity.REPEATED), dismissed - 1);
        furtherDismissed = new Spread(draw, plan.count(district, Quantity.DISMISSED_CHARGES) - dismissed, dismissed);
        furtherRetained = new Spread(draw, plan.count(district, Quantity.RETAINED_CHARGES) - retained, retained);
        otherConvictions = new Spread(draw, plan.count(district, Quantity.OTHER_CONVICTIONS), dismissed);
    }

    boolean superior(CaseGroup group) {
        return Objects.requireNonNull(superior.get(group)).next();
    }

    boolean admission() {
        return admission.next();
    }

    boolean couldNot(boolean ofSuperiorCourt) {
        return ofSuperiorCourt ? couldNotSuperior.next() : couldNotDistrict.next();
    }

    /** The first dismissed case of a district is of a person not seen before. */
    boolean repeated() {
        boolean first = !anybodyYet;
        anybodyYet = true;
        return !first && repeated.next();
    }

    int furtherDismissed() {
        return furtherDismissed.next();
    }

    int furtherRetained() {
        return furtherRetained.next();
    }

    int otherConvictions() {
        return otherConvictions.next();
    }
}
