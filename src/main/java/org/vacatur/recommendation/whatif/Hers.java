package org.vacatur.recommendation.whatif;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;

/**
 * Whether charges are, or may be, the analyst's, with facts as they are and otherwise. While one may be, her excluded role in another, unclear
 * charge of the docket settles nothing; that is all that the facts of one such charge have to do with another.
 */
final class Hers {
    /** As many charges as two facts can take away. */
    private static final int TWO = 2;

    private final CaseVariants variants;
    private final List<OpenFact> open;
    private final boolean[] asTheyAre;
    private final Map<Edit, Map<Object, Boolean>> changed = new IdentityHashMap<>();
    private final Map<Integer, Set<OpenFact>> turning = new HashMap<>();

    /**
     * @param open every open fact of the case
     */
    Hers(CaseVariants variants, List<OpenFact> open) {
        this.variants = variants;
        this.open = open;
        this.asTheyAre = new boolean[variants.facts().charges().size()];
        for (int i = 0; i < asTheyAre.length; i++) {
            asTheyAre[i] = variants.reader(variants.facts()).mayBeHers(i);
        }
    }

    /** Whether no other charge than this may be hers. */
    boolean noOther(int charge, Edit one, @Nullable Edit other) {
        return IntStream.range(0, asTheyAre.length)
                .filter(each -> each != charge)
                .noneMatch(each -> maybe(each, one, other));
    }

    /** Whether the charge may be hers. */
    boolean maybe(int charge, Edit one, @Nullable Edit other) {
        boolean first = one.fact().charge() == charge;
        if (other == null || other.fact().charge() != charge) {
            return first ? changed(charge, one, null) : asTheyAre[charge];
        }
        return first ? changed(charge, one, other) : changed(charge, other, null);
    }

    private boolean changed(int charge, Edit one, @Nullable Edit other) {
        return changed.computeIfAbsent(one, any -> new IdentityHashMap<>())
                .computeIfAbsent(other == null ? this : other, any -> {
                    CaseFacts facts = one.applied(variants.facts());
                    return variants.reader(other == null ? facts : other.applied(facts))
                            .mayBeHers(charge);
                });
    }

    /** Whether a fact of another charge can have a part in whether no other charge than this may be hers. */
    boolean bears(OpenFact fact, int charge) {
        int of = fact.charge();
        if (of == OpenFact.OF_THE_CASE || of == charge) {
            return false;
        }
        long others = IntStream.range(0, asTheyAre.length)
                .filter(each -> each != charge && asTheyAre[each])
                .count();
        boolean tooMany = others > TWO || (others > 0 && !asTheyAre[of]);
        return !tooMany && turning(of).contains(fact);
    }

    /** The facts of a charge that, alone or with another, turn whether it may be hers. */
    private Set<OpenFact> turning(int charge) {
        Set<OpenFact> known = turning.get(charge);
        if (known == null) {
            known = new HashSet<>();
            List<OpenFact> facts =
                    open.stream().filter(each -> each.charge() == charge).toList();
            for (OpenFact one : facts) {
                for (OpenFact other : facts) {
                    if (turn(charge, one, other)) {
                        known.add(one);
                        known.add(other);
                    }
                }
            }
            turning.put(charge, known);
        }
        return known;
    }

    private boolean turn(int charge, OpenFact one, OpenFact other) {
        for (Edit first : one.edits()) {
            if (one == other) {
                if (maybe(charge, first, null) != asTheyAre[charge]) {
                    return true;
                }
                continue;
            }
            for (Edit second : other.edits()) {
                boolean together = maybe(charge, first, second) != asTheyAre[charge];
                boolean alone = maybe(charge, first, null) != asTheyAre[charge]
                        || maybe(charge, second, null) != asTheyAre[charge];
                if (together && !alone) {
                    return true;
                }
            }
        }
        return false;
    }
}
