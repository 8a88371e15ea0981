package org.vacatur.facts;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one source says the offence is, as far as it says it.
 *
 * @param label in the words of a sentence: "section 34 (possession)", "trafficking"
 * @param kinds the kinds it may be; empty if the source does not say
 * @param settled whether the source settles if it is a drug charge and what its elements are, also where it settles that this is
 *     not known; a weaker source then adds nothing to them
 */
record Law(
        String label,
        @Nullable String chapter,
        @Nullable String section,
        @Nullable String paragraph,
        Set<OffenseKind> kinds,
        @Nullable DrugCharge drugCharge,
        @Nullable Boolean identity,
        @Nullable Boolean weight,
        boolean settled) {

    /** A source that names no offence. */
    static final Law NONE = open("", EnumSet.noneOf(OffenseKind.class));

    /** A drug and nothing done with it: some offence, which one is not said. */
    static final Law SOME_DRUG_OFFENSE = open("a drug", EnumSet.noneOf(OffenseKind.class));

    static Law of(OffenseRow row, String label) {
        OffenseRow.Says says = row.says();
        return new Law(
                label,
                row.chapter(),
                row.section(),
                row.paragraph(),
                row.kinds(),
                says == null ? null : says.drugCharge(),
                row.identity(),
                row.weight(),
                row.kinds().isEmpty() || says != null);
    }

    /** Something done, to an object that is not named. */
    static Law open(String label, Set<OffenseKind> kinds) {
        return new Law(label, null, null, null, kinds, null, null, null, false);
    }

    static Law notDrug(String label, @Nullable String chapter, @Nullable String section, @Nullable String paragraph) {
        return new Law(
                label,
                chapter,
                section,
                paragraph,
                EnumSet.of(OffenseKind.NON_DRUG),
                DrugCharge.NO,
                false,
                false,
                true);
    }

    Law withKinds(Set<OffenseKind> narrowed) {
        return new Law(label, chapter, section, paragraph, narrowed, drugCharge, identity, weight, settled);
    }

    Law withSection(@Nullable String found) {
        return new Law(label, chapter, found, paragraph, kinds, drugCharge, identity, weight, settled);
    }

    boolean namesAnOffense() {
        return settled || !kinds.isEmpty() || equals(SOME_DRUG_OFFENSE);
    }
}
