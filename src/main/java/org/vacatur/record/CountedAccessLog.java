package org.vacatur.record;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import org.vacatur.office.AccessLog;
import org.vacatur.office.Caller;

/** Counts sign-ins and refusals once they are recorded, for whoever watches over the service. Never by person, district or id. */
final class CountedAccessLog implements AccessLog {
    private final AccessLog log;
    private final MeterRegistry meters;

    CountedAccessLog(AccessLog log, MeterRegistry meters) {
        this.log = log;
        this.meters = meters;
        // from the start, so that the first refusal is seen as a rise
        Arrays.stream(How.values()).forEach(this::signIns);
        Arrays.stream(Why.values()).forEach(this::refusals);
    }

    @Override
    public void signedIn(Caller caller, How how) {
        log.signedIn(caller, how);
        signIns(how).increment();
    }

    @Override
    public void refused(Refusal refusal) {
        log.refused(refusal);
        refusals(refusal.why()).increment();
    }

    private Counter signIns(How how) {
        return Counter.builder("vacatur.sign.ins")
                .description("Sign-ins recorded")
                .tag("how", how.name())
                .register(meters);
    }

    private Counter refusals(Why why) {
        return Counter.builder("vacatur.refusals")
                .description("Refusals recorded")
                .tag("why", why.name())
                .register(meters);
    }
}
