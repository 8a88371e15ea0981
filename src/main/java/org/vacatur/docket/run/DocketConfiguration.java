package org.vacatur.docket.run;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vacatur.docket.impact.Impacts;
import org.vacatur.docket.impact.RecordedDockets;
import org.vacatur.docket.intake.Profiles;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.record.CaseSealed;
import org.vacatur.record.DecisionMade;
import org.vacatur.record.Decisions;
import org.vacatur.record.LogSigning;
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
    Profiles profiles(@Value("${vacatur.rules:}") String rules) {
        return new Profiles(RulesLocation.find(
                rules, new ApplicationHome(Profiles.class).getDir().toPath()));
    }

    /** One thread: whoever asks for a docket waits for those before. {@link EndOfRuns} ends it. */
    @Bean(destroyMethod = "")
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
            LogSigning signing,
            Clock clock) {
        PinnedRules pinned = new PinnedRules(rules, versions);
        CaseSource cases = new CaseSource(store, files, pinned, profiles);
        return new DocketRuns(
                batch,
                new DocketJob(batch, RuleThreads.start(), store, log, any -> {}),
                store,
                files,
                cases::of,
                pinned::of,
                signing::sign,
                clock);
    }

    @Bean
    EndOfRuns endOfRuns(DocketRuns runs, ExecutorService docketTurns) {
        return new EndOfRuns(runs, docketTurns);
    }

    @Bean
    Dockets dockets(
            DocketStore store,
            DocketRuns runs,
            RunFiles files,
            Records records,
            RecordedOnce once,
            Supplier<RuleSet> rules,
            RuleVersions versions,
            ExecutorService docketTurns,
            Clock clock) {
        return new Dockets(store, runs, files, records, once, rules, versions, docketTurns, clock);
    }

    @Bean
    Analyses analyses(
            Dockets dockets,
            DocketStore store,
            Supplier<RuleSet> rules,
            RuleVersions versions,
            ExecutorService docketTurns) {
        return new Analyses(dockets, new RunCases(store), new PinnedRules(rules, versions), docketTurns);
    }

    @Bean
    RecordedDockets recordedDockets(DocketStore store) {
        return new RunsToCompare(store);
    }

    @Bean
    Impacts impacts(RecordedDockets dockets, Transactions transactions, RecordedOnce once, Clock clock) {
        return new Impacts(
                dockets, transactions, once, clock, Runtime.getRuntime().availableProcessors());
    }

    @Bean
    DecisionMade decisionsOnLists(Transactions transactions) {
        return new DecisionsOnLists(transactions.jdbc());
    }

    @Bean
    CaseSealed sealedRows() {
        return new SealedRows();
    }

    @Bean
    Acceptances acceptances(
            DocketStore store, RecommendationLog log, Decisions decisions, RecordedOnce once, Clock clock) {
        return new Acceptances(store, log, decisions, once, new SecureRandom(), clock);
    }

    /** What was broken off goes on. */
    @Bean
    ApplicationRunner docketsGoOn(Dockets dockets) {
        return arguments -> dockets.goOn();
    }
}
