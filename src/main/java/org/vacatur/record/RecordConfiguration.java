package org.vacatur.record;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.vacatur.office.AccessLog;
import org.vacatur.rulebook.RuleSet;

/** The log and what stands on it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({RecordSettings.class, SealingSettings.class})
class RecordConfiguration {
    @Bean
    @DependsOnDatabaseInitialization
    EmbeddedDatabase embeddedDatabase(
            DataSourceProperties properties,
            @Value("${spring.flyway.user:}") String owner,
            @Value("${spring.flyway.password:}") String password) {
        return new EmbeddedDatabase(properties.determineUrl(), owner, password);
    }

    /** The embedded database comes first: what it is told holds for what is written then. */
    @Bean
    @DependsOn("embeddedDatabase")
    @DependsOnDatabaseInitialization
    Transactions transactions(DataSource source) {
        return new Transactions(source);
    }

    @Bean
    StoredRecords records(Transactions transactions, Clock clock) {
        return new StoredRecords(transactions, clock);
    }

    @Bean
    AskedAgain askedAgain(
            RuleVersions versions,
            @Value("${vacatur.compiled-rules:}") String compiled,
            ObjectProvider<Supplier<RuleSet>> inUse) {
        return new AskedAgain(
                versions,
                new KeptRules(compiled.isBlank() ? null : Path.of(compiled)),
                () -> inUse.getObject().get());
    }

    @Bean
    StoredRecommendations recommendationLog(Transactions transactions, StoredRecords records, AskedAgain askedAgain) {
        return new StoredRecommendations(transactions, records, askedAgain);
    }

    @Bean
    StoredDecisions decisions(
            Transactions transactions,
            StoredRecords records,
            StoredRecommendations recommendations,
            ObjectProvider<DecisionMade> told) {
        return new StoredDecisions(
                transactions, records, recommendations, told.orderedStream().toList());
    }

    @Bean
    LastCheckpoint lastCheckpoint(Checkpoints checkpoints) {
        return () -> checkpoints.newest().map(Checkpoint::note).orElse(null);
    }

    @Bean
    DecisionCounts decisionCounts(Transactions transactions) {
        return new DecisionCounts(transactions);
    }

    @Bean
    AccessLog accessLog(StoredRecords records, MeterRegistry meters) {
        return new CountedAccessLog(new StoredAccessLog(records), meters);
    }

    @Bean
    MeterBinder recordsKept(StoredRecords records) {
        return meters -> Gauge.builder(
                        "vacatur.records", records, each -> each.end().tree().size())
                .description("Records in the log, of all instances on this database")
                .register(meters);
    }

    @Bean
    Checkpoints checkpoints(Transactions transactions, StoredRecords records, RecordSettings settings) {
        return new Checkpoints(transactions, records, settings);
    }

    @Bean
    RegularCheckpoints regularCheckpoints(Checkpoints checkpoints, LogChecked before) {
        return new RegularCheckpoints(checkpoints);
    }

    @Bean
    RecordsFound recordsFound(Transactions transactions, StoredRecords records, Checkpoints checkpoints) {
        return new RecordsFound(transactions.jdbc(), checkpoints, records.tree());
    }

    @Bean
    RecordExport recordExport(
            Transactions transactions, StoredRecords records, RuleVersions versions, Checkpoints checkpoints) {
        return new RecordExport(transactions, records, versions, checkpoints);
    }

    @Bean
    RuleVersions ruleVersions(Transactions transactions) {
        return new RuleVersions(transactions.jdbc());
    }

    @Bean
    RecordedOnce recordedOnce(Transactions transactions, StoredRecords records) {
        return new RecordedOnce(transactions, records);
    }

    @Bean
    SealingConnection sealingConnection(DataSourceProperties properties, SealingSettings settings) {
        return new SealingConnection(properties.determineUrl(), settings);
    }

    @Bean
    Sealings sealings(SealingConnection connection, Clock clock, ObjectProvider<CaseSealed> told) {
        Transactions transactions = new Transactions(connection.source());
        return new Sealings(
                transactions,
                new StoredRecords(transactions, clock),
                told.orderedStream().toList());
    }

    /** Before anybody is answered and anything is added. */
    @Bean
    LogChecked logChecked(Transactions transactions, StoredRecords records, Checkpoints checkpoints) {
        return new StoredLogCheck(transactions.jdbc(), records, checkpoints).check();
    }
}
