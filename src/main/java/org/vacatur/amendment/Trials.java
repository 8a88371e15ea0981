package org.vacatur.amendment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.docket.impact.Impact;
import org.vacatur.docket.impact.ImpactOrder;
import org.vacatur.docket.impact.ImpactReport;
import org.vacatur.docket.impact.Impacts;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;
import org.vacatur.office.Refusals;
import org.vacatur.record.Event;
import org.vacatur.record.RecordType;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.Records;
import org.vacatur.rulebook.RuleSet;

/** Tries drafts, one after the other, on a thread of its own; each can be watched on every instance. */
final class Trials implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Trials.class);
    private static final int WAITING = 20;

    /** Twice what the longest part says nothing for. */
    private static final Duration SILENT = Duration.ofMinutes(5);

    private static final Duration END_WITHIN = Duration.ofSeconds(20);

    private final TrialStore store;
    private final TrialSteps steps;
    private final Drafts drafts;
    private final ActiveRules rules;
    private final Impacts impacts;
    private final RecordedOnce once;
    private final Records records;
    private final Refusals refusals;
    private final Clock clock;
    private volatile boolean stopping;
    private final ThreadPoolExecutor turns =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), work -> {
                Thread thread = new Thread(work, "trial");
                thread.setDaemon(true);
                return thread;
            });

    Trials(
            TrialStore store,
            TrialSteps steps,
            Drafts drafts,
            ActiveRules rules,
            Impacts impacts,
            RecordedOnce once,
            Records records,
            Refusals refusals,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.drafts = drafts;
        this.rules = rules;
        this.impacts = impacts;
        this.once = once;
        this.records = records;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Has a draft tried when its turn comes.
     *
     * @return id of the trial
     */
    UUID start(RecordedOnce.Request request, UUID amendment, TrialRequest wanted) {
        Draft draft = drafts.find(request.operation(), amendment);
        if (draft.state().ended()) {
            throw new RequestRefused(
                    ProblemType.NOT_READY,
                    "The amendment is " + draft.state() + ", and nothing more is done with it.",
                    List.of());
        }
        if (turns.getQueue().remainingCapacity() == 0) {
            throw tooMany();
        }
        Reach reach = request.caller().mayTryRulesOn();
        boolean[] begun = {false};
        UUID id = once.once(request, () -> {
            begun[0] = true;
            return begin(request.caller(), amendment);
        });
        if (begun[0]) {
            try {
                turns.execute(() -> work(amendment, id, new ImpactOrder(reach, wanted.runs())));
            } catch (RejectedExecutionException e) {
                store.fail(id, "Too many drafts were being tried.");
                throw tooMany();
            }
        }
        return id;
    }

    private UUID begin(Caller who, UUID amendment) {
        Draft draft = drafts.find("tryAmendment", amendment);
        Edition inUse = drafts.inUse(draft.ruleSet());
        UUID id = UUID.randomUUID();
        Instant now = now();
        store.create(
                new Trial(
                        id,
                        amendment,
                        TrialState.WAITING,
                        draft.version(),
                        draft.scenarios(),
                        inUse.version(),
                        now,
                        now,
                        TrialPart.CHECK,
                        0,
                        0,
                        null,
                        null,
                        null,
                        null),
                who);
        records.append(
                who,
                Event.of(RecordType.AMENDMENT)
                        .about(null, amendment)
                        .saying("trial", id.toString())
                        .saying("draftVersion", draft.version())
                        .saying("compared", inUse.version()));
        return id;
    }

    private void work(UUID amendment, UUID id, ImpactOrder order) {
        try {
            Trial trial = store.find(amendment, id).orElseThrow();
            Draft draft = drafts.find("tryAmendment", amendment);
            DraftFiles files = drafts.files(draft);
            RuleSet inUse = rules.load(trial.compared());
            if (!draft.version().equals(trial.version()) || !draft.scenarios().equals(trial.scenarios())) {
                store.fail(id, "The draft was changed before its turn came. Try it again.");
                return;
            }
            TrialSteps.Outcome outcome = steps.take(draft.ruleSet(), files, order, inUse, (part, done, total) -> {
                if (stopping || !store.seen(id, part, done, total, now())) {
                    throw new CancellationException("The trial was ended");
                }
            });
            Impact impact = outcome.impact();
            store.end(
                    id,
                    ContractJson.mapper().writeValueAsString(outcome.result()),
                    impact == null ? null : impact.id(),
                    outcome.dossier(trial.version(), trial.scenarios(), trial.compared()),
                    now());
        } catch (CancellationException e) {
            store.fail(
                    id, "It was broken off: a newer trial took its place, or the service was stopped. Try it again.");
        } catch (RequestRefused e) {
            store.fail(id, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("A trial failed", e);
            store.fail(id, "The trial met an error of the service or of its store. The log of the service says more.");
        }
    }

    /** A trial as the caller may see it. */
    AmendmentTrial shown(String operation, Caller caller, UUID amendment, UUID id) {
        Trial trial = find(operation, amendment, id);
        return new AmendmentTrial(
                trial.id(),
                trial.amendment(),
                trial.state(),
                trial.part(),
                trial.done(),
                trial.total(),
                trial.version(),
                trial.scenarios(),
                trial.compared(),
                trial.startedAt(),
                trial.seenAt(),
                trial.result() == null ? null : ContractJson.mapper().readValue(trial.result(), TrialResult.class),
                report(trial).map(each -> each.shownTo(caller.mayTryRulesOn())).orElse(null),
                trial.dossier(),
                trial.failure());
    }

    /** A trial that is there. */
    Trial find(String operation, UUID amendment, UUID id) {
        drafts.find(operation, amendment);
        store.breakOff(now().minus(SILENT));
        return store.find(amendment, id)
                .orElseThrow(() -> refusals.notFound(operation, id, "There is no trial of this id of this amendment."));
    }

    /** What the draft would change; empty until the trial is done. */
    Optional<ImpactReport> report(Trial trial) {
        UUID impact = trial.impact();
        return impact == null ? Optional.empty() : impacts.find(impact).map(Impact::report);
    }

    private static RequestRefused tooMany() {
        return new RequestRefused(
                ProblemType.TOO_MANY_REQUESTS,
                "Too many drafts are being tried at the moment; ask again when some are done.",
                List.of());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Not by an interrupt, which would close the file of an embedded database that is being read. */
    @Override
    public void close() throws InterruptedException {
        stopping = true;
        turns.getQueue().clear();
        turns.shutdown();
        if (!turns.awaitTermination(END_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("A trial goes on while the service ends; it will be found broken off");
        }
    }
}
