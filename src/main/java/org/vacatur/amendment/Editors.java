package org.vacatur.amendment;

import org.vacatur.office.Caller;
import org.vacatur.record.RecordType;

/** Who had a hand in what a draft or a version holds. */
record Editors(DraftStore drafts, RuleHistory history) {
    /** Whether somebody edited a draft, asked for it to be approved, or did so with another draft of the same content. */
    boolean include(Caller who, Draft draft) {
        return drafts.edited(who, draft) || include(who, draft.ruleVersion());
    }

    /** The same of a version that is kept. */
    boolean include(Caller who, RuleHistory.Version version) {
        return history.actors(RecordType.AMENDMENT, version).contains(RuleHistory.actor(who));
    }
}
