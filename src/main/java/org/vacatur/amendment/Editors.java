package org.vacatur.amendment;

import org.vacatur.office.Caller;

/** Who had a hand in what a draft or a version holds. */
record Editors(DraftStore drafts) {
    /**
     * Whether somebody began, edited or submitted a draft, or any draft that held the rules or the scenarios which this one changes: whoever
     * wrote them may not approve them under another name, nor together with something else.
     */
    boolean include(Caller who, Draft draft) {
        return drafts.hadAHandIn(who, draft.id())
                || !draft.version().equals(draft.base()) && drafts.wroteRules(who, draft.version())
                || !draft.scenarios().equals(draft.baseScenarios()) && drafts.wroteScenarios(who, draft.scenarios());
    }

    /** Whether somebody edited or submitted a draft that held a version of the rules as a change. */
    boolean include(Caller who, RuleHistory.Version version) {
        return drafts.wroteRules(who, version.hash());
    }
}
