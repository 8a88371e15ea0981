package org.vacatur.docket.run;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.vacatur.docket.DocketState;
import org.vacatur.office.Reach;
import org.vacatur.rulebook.RuleSet;

/** Works on runs: begins them, goes on with those that were broken off, and stops them. */
final class DocketRuns {
    private static final Logger LOG = LoggerFactory.getLogger(DocketRuns.class);
    private static final JobParameters NONE = new JobParameters();

    private final JobOperator operator;
    private final JobRepository repository;
    private final JobRegistry registry;
    private final DocketJob jobs;
    private final DocketStore store;
    private final RunFiles files;
    private final Function<DocketOrder, Cases> cases;
    private final Function<DocketOrder, RuleSet> rules;
    private final Runnable done;
    private final Clock clock;
    private final ConcurrentHashMap<UUID, DocketJob.Progress> progress = new ConcurrentHashMap<>();
    private volatile boolean breakingOff;

    DocketRuns(
            BatchParts batch,
            DocketJob jobs,
            DocketStore store,
            RunFiles files,
            Function<DocketOrder, Cases> cases,
            Function<DocketOrder, RuleSet> rules,
            Runnable done,
            Clock clock) {
        this.operator = batch.operator();
        this.repository = batch.repository();
        this.registry = batch.registry();
        this.jobs = jobs;
        this.store = store;
        this.files = files;
        this.cases = cases;
        this.rules = rules;
        this.done = done;
        this.clock = clock;
    }

    /**
     * Works on a run to its end, from where it was broken off. Does nothing if it has ended, or somebody else works on it.
     *
     * @return the run as it stands then
     */
    DocketRun work(UUID id) {
        DocketRun before = find(id);
        if (breakingOff || before.state().ended() || !files.here(id)) {
            return before;
        }
        try (RunFiles.Claim claim = files.claim(id).orElse(null)) {
            if (claim != null) {
                work(before.order());
            }
        }
        return find(id);
    }

    /** How a run goes on, if this process works on it. */
    Optional<DocketJob.Progress> progress(UUID id) {
        return Optional.ofNullable(progress.get(id));
    }

    /** Has a run stopped after the part that is being worked on, on whichever instance that is. */
    void cancel(DocketRun run) {
        JobExecution last = last(run.order());
        if (last != null && last.isRunning()) {
            try {
                operator.stop(last);
                return;
            } catch (JobExecutionNotRunningException e) {
                LOG.debug("The run ended by itself");
            }
        }
        ended(run.order(), DocketState.CANCELLED, null);
    }

    /** Breaks off what this process works on, after the part at hand, to go on with it at the next start. Nothing is begun any more. */
    void breakOff() {
        breakingOff = true;
        progress.keySet().forEach(id -> {
            JobExecution last = last(find(id).order());
            if (last != null && last.isRunning()) {
                try {
                    operator.stop(last);
                } catch (JobExecutionNotRunningException e) {
                    LOG.debug("The run ended by itself");
                }
            }
        });
    }

    private void work(DocketOrder order) {
        DocketJob.Progress going = progress.computeIfAbsent(order.id(), any -> new DocketJob.Progress());
        String name = DocketJob.name(order);
        try {
            Job job = job(order, going).orElse(null);
            if (job != null) {
                registry.register(job);
                conclude(order, run(job, last(order)));
            }
        } catch (JobExecutionException e) {
            if (breakingOff) {
                return;
            }
            LOG.error("A run cannot go on", e);
            ended(order, DocketState.FAILED, "The run could not be started again. Load the files anew.");
        } finally {
            registry.unregister(name);
            progress.remove(order.id());
        }
    }

    /** What a run does; empty if what it was asked for cannot be had any longer, which fails it: it would be tried for ever. */
    private Optional<Job> job(DocketOrder order, DocketJob.Progress going) {
        try {
            return Optional.of(jobs.of(order, cases.apply(order), rules.apply(order), going));
        } catch (RuntimeException e) {
            if (breakingOff) {
                return Optional.empty();
            }
            LOG.error("A run cannot begin", e);
            ended(order, DocketState.FAILED, RunFailure.inWords(e));
            return Optional.empty();
        }
    }

    private JobExecution run(Job job, @Nullable JobExecution last) throws JobExecutionException {
        if (last == null) {
            return operator.start(job, NONE);
        }
        if (last.getStatus() == BatchStatus.COMPLETED) {
            return last;
        }
        // what a process that was killed was doing still counts as running
        JobExecution stopped = last.isRunning() ? operator.recover(last) : last;
        return operator.restart(stopped);
    }

    private void conclude(DocketOrder order, JobExecution ended) {
        if (ended.getStatus() == BatchStatus.COMPLETED) {
            ended(order, DocketState.DONE, null);
        } else if (breakingOff) {
            LOG.info("A run was broken off with the service; it goes on at the next start");
        } else if (ended.getStatus() == BatchStatus.STOPPED) {
            ended(order, DocketState.CANCELLED, null);
        } else {
            Throwable cause =
                    ended.getAllFailureExceptions().stream().findFirst().orElse(null);
            LOG.error("A run failed", cause);
            ended(order, DocketState.FAILED, RunFailure.inWords(cause));
        }
    }

    private void ended(DocketOrder order, DocketState state, @Nullable String failure) {
        store.transactions().within(DocketJob.reach(order), () -> {
            store.end(order.id(), state, clock.instant(), failure);
            return true;
        });
        if (state == DocketState.DONE) {
            // before its files go: that it has ended must not be lost after them
            done.run();
        }
        files.tidy(order.id());
    }

    private @Nullable JobExecution last(DocketOrder order) {
        return repository.getLastJobExecution(DocketJob.name(order), NONE);
    }

    private DocketRun find(UUID id) {
        return store.transactions()
                .within(Reach.EVERYWHERE, () -> store.find(id))
                .orElseThrow(() -> new IllegalStateException("The run is not kept"));
    }
}
