package org.vacatur.amendment;

import java.util.List;
import java.util.Map;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.Caller;
import org.vacatur.record.Event;
import org.vacatur.record.RecordType;
import org.vacatur.record.Recorded;
import org.vacatur.record.Records;

/** Records what is done with amendments, and writes it down where people read it. */
final class AmendmentLog {
    private final Records records;
    private final RuleHistory history;
    private final DraftStore drafts;

    AmendmentLog(Records records, RuleHistory history, DraftStore drafts) {
        this.records = records;
        this.history = history;
        this.drafts = drafts;
    }

    /** Something done with a draft that says nothing about a kept version. */
    void step(Draft draft, AmendmentStepKind step, Caller who, String said, List<String> paths) {
        // another name than of a version that is kept: this one may never be
        Event event = event(RecordType.AMENDMENT, draft, step, said)
                .saying("ruleSet", draft.ruleSet())
                .saying("draftVersion", draft.version());
        Recorded record = records.append(who, paths.isEmpty() ? event : event.saying("paths", paths));
        drafts.step(draft, step, who, said, paths, record);
    }

    /**
     * Something done with the version that a draft makes, which is kept.
     *
     * @return number of the record
     */
    long ofVersion(RecordType type, Draft draft, AmendmentStepKind step, Caller who, String said) {
        Recorded record = history.add(who, event(type, draft, step, said), draft.ruleVersion());
        drafts.step(draft, step, who, said, List.of(), record);
        return record.sequence();
    }

    private static Event event(RecordType type, Draft draft, AmendmentStepKind step, String said) {
        Event event = Event.of(type)
                .about(null, draft.id())
                .saying("step", step.name())
                .saying("base", draft.base())
                .saying("scenarios", draft.scenarios())
                .holding("reason", ContractJson.mapper().writeValueAsString(Map.of("reason", said)));
        return draft.approved() == null ? event : event.saying("dossier", draft.approved());
    }
}
