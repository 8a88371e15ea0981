package org.vacatur.secondopinion;

import java.util.List;
import org.vacatur.facts.Charge;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.Identification;

/** What the independent evidence of one charge amounts to. */
final class Proof {
    enum Strength {
        STRONG,
        ARGUABLE,
        WEAK,
        NONE,
        UNKNOWN
    }

    private final List<Evidence> items;

    Proof(Charge charge) {
        this.items = charge.independentEvidence();
    }

    boolean anyNegative() {
        return items.stream()
                .anyMatch(each -> each.identifies() != null && each.identifies() != Identification.ALLEGED_SUBSTANCE);
    }

    boolean provesWeight() {
        return items.stream()
                .filter(each -> strength(each) == Strength.STRONG || strength(each) == Strength.ARGUABLE)
                .anyMatch(each -> Boolean.TRUE.equals(each.provesWeight()));
    }

    Strength strength() {
        List<Strength> all = items.stream().map(Proof::strength).toList();
        if (all.contains(Strength.STRONG)) {
            return Strength.STRONG;
        }
        if (all.contains(Strength.ARGUABLE)) {
            return Strength.ARGUABLE;
        }
        if (all.contains(Strength.UNKNOWN)) {
            return Strength.UNKNOWN;
        }
        return all.contains(Strength.WEAK) ? Strength.WEAK : Strength.NONE;
    }

    private static Strength strength(Evidence item) {
        if (Boolean.FALSE.equals(item.existsNow()) || Boolean.FALSE.equals(item.witnessAvailable())) {
            return Strength.NONE;
        }
        if (item.kind() == null) {
            return Strength.UNKNOWN;
        }
        boolean somethingUnknown = item.existsNow() == null
                || item.witnessAvailable() == null
                || item.analystContact() == null
                || item.identifies() == null;
        return switch (item.kind()) {
            case FIELD_TEST, RESEMBLANCE, PHARMACEUTICAL_MARKINGS_ONLY, CIRCUMSTANTIAL_DEALING, OTHER -> Strength.WEAK;
            case RETEST_RETAINED_SAMPLE, OTHER_CHEMIST_TESTIMONY ->
                somethingUnknown
                        ? Strength.UNKNOWN
                        : Boolean.TRUE.equals(item.analystContact()) ? Strength.ARGUABLE : Strength.STRONG;
            case OFFICER_OPINION, EXPERIENCED_USER_TESTIMONY, CONTROLLED_BUY ->
                somethingUnknown || item.foundation() == null
                        ? Strength.UNKNOWN
                        : Boolean.TRUE.equals(item.foundation()) ? Strength.ARGUABLE : Strength.WEAK;
            case DEFENDANT_ADMISSION, PHARMACEUTICAL_MARKINGS_PLUS ->
                somethingUnknown ? Strength.UNKNOWN : Strength.ARGUABLE;
        };
    }
}
