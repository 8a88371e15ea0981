package org.vacatur.docket.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.vacatur.docket.intake.Intake;
import org.vacatur.docket.intake.IntakeLimits;
import org.vacatur.docket.intake.Profiles;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.record.LogChecked;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.Records;
import org.vacatur.record.RuleVersions;
import org.vacatur.record.Transactions;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.RulesLocation;

/** Dockets of the service. One is worked on at a time, on as many threads as there are processors. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocketSettings.class)
class DocketConfiguration {
    @Bean
    DocketStore docketStore(Transactions transactions) {
        return new DocketStore(transactions);
    }

    @Bean
    RunFiles runFiles(DocketSettings settings) {
        return new RunFiles(settings.folder());
    }

    @Bean
    @DependsOnDatabaseInitialization
    BatchParts batchParts(DataSource source) {
        return BatchParts.on(source);
    }

    @Bean
    Profiles profiles(RulesLocation rules) {
        return new Profiles(rules.folder());
    }

    /** One thread: whoever asks for a docket waits for those before. Closed, it ends what it works on as a kill would. */
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService docketTurns() {
        return new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "dockets");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Bean
    DocketRuns docketRuns(
            BatchParts batch,
            DocketStore store,
            RunFiles files,
            RecommendationLog log,
            Supplier<RuleSet> rules,
            RuleVersions versions,
            Profiles profiles,
            Clock clock) {
        SimpleAsyncTaskExecutor workers = new SimpleAsyncTaskExecutor("rules-");
        workers.setConcurrencyLimit(Runtime.getRuntime().availableProcessors());
        PinnedRules pinned = new PinnedRules(rules, versions);
        CaseSource cases = new CaseSource(store, files, pinned, profiles);
        return new DocketRuns(
                batch, new DocketJob(batch, workers, store, files, log), store, files, cases::of, pinned::of, clock);
    }

    @Bean
    Dockets dockets(
            DocketStore store,
            DocketRuns runs,
            RunFiles files,
            Records records,
            RecordedOnce once,
            Supplier<RuleSet> rules,
            ExecutorService docketTurns,
            Clock clock) {
        return new Dockets(store, runs, files, records, once, rules, docketTurns, clock);
    }

    /** What was broken off goes on. */
    @Bean
    ApplicationRunner docketsGoOn(Dockets dockets) {
        return arguments -> dockets.goOn();
    }
}
