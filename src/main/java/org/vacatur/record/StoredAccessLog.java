package org.vacatur.record;

import org.vacatur.office.AccessLog;
import org.vacatur.office.Caller;

/** Sign-ins and refusals in the records. */
final class StoredAccessLog implements AccessLog {
    private final Records records;

    StoredAccessLog(Records records) {
        this.records = records;
    }

    @Override
    public void signedIn(Caller caller, How how) {
        records.append(
                caller,
                Event.of(RecordType.SIGN_IN).about(caller.district(), null).saying("how", how.name()));
    }

    @Override
    public void refused(Refusal refusal) {
        Caller caller = refusal.caller();
        Event event = Event.of(RecordType.REFUSED_ACCESS)
                .about(caller == null ? null : caller.district(), refusal.object())
                .saying("operation", refusal.operation())
                .saying("why", refusal.why().name());
        records.append(caller, event);
    }
}
