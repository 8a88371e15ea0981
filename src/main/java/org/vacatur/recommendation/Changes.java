package org.vacatur.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.whatif.FactChange;
import org.vacatur.recommendation.whatif.FoundSet;

/** Puts each set of changes that was found to the rules again, as facts of a case, and says what would then decide. */
final class Changes {
    private final CaseFacts facts;
    private final Function<CaseFacts, CaseDecided> decide;

    /**
     * @param facts the case as it is
     * @param decide decides a case with other facts
     */
    Changes(CaseFacts facts, Function<CaseFacts, CaseDecided> decide) {
        this.facts = facts;
        this.decide = decide;
    }

    CaseFacts facts() {
        return facts;
    }

    List<WhatWouldChange> of(List<FoundSet> sets, int charge) {
        List<WhatWouldChange> changes = new ArrayList<>();
        for (FoundSet each : sets) {
            changes.add(verified(each, charge));
        }
        return changes;
    }

    private WhatWouldChange verified(FoundSet set, int charge) {
        CaseFacts changed = facts;
        for (FactChange each : set.changes()) {
            changed = each.applied(changed);
        }
        Decided decided = decide.apply(changed).charge(charge);
        ChargeRecommendation then = decided.explained();
        if (then.outcome() != set.outcome()) {
            throw new IllegalStateException("The rules do not bear out a change that was found: " + set.outcome()
                    + " was expected, and they say " + then.outcome());
        }
        ExplainedFinding deciding = then.findings().stream()
                .filter(ExplainedFinding::decisive)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An outcome rests on no finding"));
        return new WhatWouldChange(
                set.changes(), set.obtaining(), then.outcome(), then.ground(), deciding.rule(), deciding.because());
    }
}
