package org.vacatur.recommendation.whatif;

import java.util.List;
import org.vacatur.facts.CaseFacts;

/**
 * One way in which an open fact may turn out.
 *
 * @param fact the fact
 * @param changes what changes: one value, or two where one decision fills both
 * @param parts the single changes as edits of their own, where there are two
 */
record Edit(OpenFact fact, List<FactChange> changes, List<Edit> parts) {
    Edit {
        changes = List.copyOf(changes);
        parts = List.copyOf(parts);
    }

    CaseFacts applied(CaseFacts facts) {
        CaseFacts changed = facts;
        for (FactChange each : changes) {
            changed = each.applied(changed);
        }
        return changed;
    }
}
