package org.vacatur.rulebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.rulebook.EvidenceTable;
import org.vacatur.rulebook.Strength;

/** The independent evidence of one charge, taken together (EV-0 to EV-16). */
final class EvidenceRead {
    private final List<Evidence> items;
    private final List<@Nullable Strength> strengths = new ArrayList<>();

    EvidenceRead(List<Evidence> items, EvidenceTable table) {
        this.items = items;
        items.forEach(each -> strengths.add(table.strength(each)));
    }

    /** The best known item; null while an open item could still be better than weak. Several weak items stay weak. */
    @Nullable
    Strength strength() {
        Strength best = strengths.stream()
                .filter(Objects::nonNull)
                .min(Strength::compareTo)
                .orElse(Strength.NONE);
        boolean mayStillRise = strengths.contains(null) && best.compareTo(Strength.WEAK) >= 0;
        return mayStillRise ? null : best;
    }

    boolean weightProved() {
        for (int i = 0; i < items.size(); i++) {
            Strength strength = strengths.get(i);
            if ((strength == Strength.STRONG || strength == Strength.ARGUABLE)
                    && Boolean.TRUE.equals(items.get(i).provesWeight())) {
                return true;
            }
        }
        return false;
    }

    boolean retestAvailable() {
        return items.stream()
                .anyMatch(each ->
                        each.kind() == EvidenceKind.RETEST_RETAINED_SAMPLE && Boolean.TRUE.equals(each.existsNow()));
    }

    /** An item says the substance is another, none, or cannot say. */
    boolean negative() {
        return items.stream()
                .map(Evidence::identifies)
                .anyMatch(each -> each != null && each != Identification.ALLEGED_SUBSTANCE);
    }
}
