package org.vacatur.docket.run;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.vacatur.docket.DocketState;
import org.vacatur.docket.Ledger;
import org.vacatur.office.Reach;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.rulebook.RuleSet;

/** The job of one run: read the files, put each case to the rules, balance the ledger. */
final class DocketJob {
    /** Cases kept together: enough that a commit does not count, few enough that little is done twice. */
    private static final int PART = 500;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final AsyncTaskExecutor workers;
    private final DocketStore store;
    private final @Nullable RecommendationLog log;
    private final Consumer<Ledger> balanced;

    /**
     * Takes what every run is made of.
     *
     * @param workers put cases to the rules
     * @param log where recommendations are recorded; null where they are not
     * @param balanced is told the ledger of a run that was found to hold
     */
    DocketJob(
            BatchParts batch,
            AsyncTaskExecutor workers,
            DocketStore store,
            @Nullable RecommendationLog log,
            Consumer<Ledger> balanced) {
        this.repository = batch.repository();
        this.transactions = batch.transactions();
        this.workers = workers;
        this.store = store;
        this.log = log;
        this.balanced = balanced;
    }

    /** Name of the job of a run. */
    static String name(DocketOrder order) {
        return "docket " + order.id();
    }

    /**
     * The job of a run.
     *
     * @param rules the version that the run names
     * @param progress is told how it goes on
     */
    Job of(DocketOrder order, Cases cases, RuleSet rules, Progress progress) {
        return new JobBuilder(name(order), repository)
                .start(read(order, cases, progress))
                .next(decide(order, cases, rules, progress))
                .next(balance(order))
                .build();
    }

    /** How a run goes on, for whoever watches it in this process: rows read, rows accounted for, cases decided. */
    record Progress(AtomicLong read, AtomicLong accounted, AtomicLong decided) {
        Progress() {
            this(new AtomicLong(), new AtomicLong(), new AtomicLong());
        }
    }

    private Step read(DocketOrder order, Cases cases, Progress progress) {
        return new StepBuilder("read", repository)
                .tasklet(
                        (contribution, chunk) -> {
                            within(order, () -> store.state(order.id(), DocketState.READING));
                            Cases.Found found = cases.find(progress.read()::set);
                            within(order, () -> {
                                store.read(order.id(), found.rows());
                                new RejectedRows(store.transactions()).keepTables(order.id(), found.tables());
                                store.state(order.id(), DocketState.DECIDING);
                            });
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private Step decide(DocketOrder order, Cases cases, RuleSet rules, Progress progress) {
        return new StepBuilder("decide", repository)
                .<FoundCase, ReviewedCase>chunk(PART)
                .transactionManager(transactions)
                .reader(new CaseReading(cases))
                .processor(new CaseReview(order, rules))
                .writer(new CaseWriter(order, store, log, progress))
                .taskExecutor(workers)
                .build();
    }

    private Step balance(DocketOrder order) {
        return new StepBuilder("balance", repository)
                .tasklet(
                        (contribution, chunk) -> {
                            balanced.accept(balance(reach(order), order.id()));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    /** People may decide on charges, or have cases sealed, while this is counted. */
    private Ledger balance(Reach reach, UUID id) {
        return store.transactions().atOneMoment(reach, () -> {
            DocketRun run = store.find(id).orElseThrow();
            Ledger ledger = new LedgerQuery(store.transactions().jdbc()).of(run);
            if (!ledger.holds() || run.charges() != run.rows().charges()) {
                throw new LedgerDoesNotHold(run, ledger);
            }
            return ledger;
        });
    }

    private void within(DocketOrder order, Runnable work) {
        store.transactions().within(reach(order), () -> {
            work.run();
            return true;
        });
    }

    /** The districts that a run is about. */
    static Reach reach(DocketOrder order) {
        return order.district() == null ? Reach.EVERYWHERE : Reach.of(order.district());
    }
}
