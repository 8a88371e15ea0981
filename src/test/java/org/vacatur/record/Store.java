package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.TestDatabase;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Charge;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;
import org.vacatur.office.Role;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.recommendation.RuleSetUsed;
import org.vacatur.recommendation.WordsUnderstood;
import org.vacatur.rulebook.Outcome;
import org.vacatur.verification.ExportVerifier;
import org.vacatur.verification.KeptCheckpoint;
import org.vacatur.verification.Verification;
import org.vacatur.verification.VerifierKey;

/** The records over a database as the service opens it, without the service; and something to put into them. */
final class Store implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00.123456Z");
    static final Caller AUDITOR = new Caller("audit", "urn:test", "An Auditor", EnumSet.of(Role.AUDITOR), null);
    private static final Path KEY = Path.of("target", "test-checkpoint-key.pem");

    final TestDatabase database;
    private final EmbeddedDatabase embedded;
    private final HikariDataSource source;
    private final HikariDataSource sealingSource;
    final JdbcClient jdbc;
    final Transactions transactions;
    final StoredRecords records;
    final StoredRecommendations log;
    final RecordSettings settings;
    final Checkpoints checkpoints;
    final RuleVersions versions;
    final StoredDecisions decisions;
    final RecordsFound found;
    final RecordExport export;
    final Sealings sealings;

    /** Opens a database whose tables are made if they are not there. */
    Store(TestDatabase database, Path folder) {
        this(database, folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    Store(TestDatabase database, Path folder, Clock clock) {
        this.database = database.migrated();
        embedded = new EmbeddedDatabase(database.url(), database.owner(), "");
        source = database.as(TestDatabase.SERVICE);
        sealingSource = database.as(TestDatabase.SEALING);
        transactions = new Transactions(source);
        jdbc = transactions.jdbc();
        records = new StoredRecords(transactions, clock);
        log = new StoredRecommendations(transactions, records, RealRules.askedAgain(transactions));
        settings = new RecordSettings(KEY, folder.resolve("checkpoints.txt"), "test.example/log");
        checkpoints = new Checkpoints(transactions, records, settings);
        versions = new RuleVersions(jdbc);
        found = new RecordsFound(jdbc, checkpoints, records.tree());
        export = new RecordExport(transactions, records, versions, checkpoints);
        decisions = new StoredDecisions(transactions, records, log);
        Transactions sealing = new Transactions(sealingSource);
        sealings = new Sealings(sealing, new StoredRecords(sealing, clock), List.of());
    }

    static Caller prosecutor(District district) {
        return new Caller("p-" + district, "urn:test", "A Prosecutor", Set.of(Role.PROSECUTOR), district);
    }

    /** Keeps a recommendation of an invented case. */
    RecommendationLog.Answer append(District district, String docket, Outcome... outcomes) {
        return append(null, district, docket, outcomes);
    }

    RecommendationLog.Answer append(String key, District district, String docket, Outcome... outcomes) {
        return log.append(
                prosecutor(district),
                new RecommendationLog.Asked(facts(district, docket), CountyPolicy.OFF, key),
                made(district, docket, outcomes));
    }

    /** Records an export and gives what is exported. */
    RecordExport.Prepared prepared() {
        return prepared(null);
    }

    RecordExport.Prepared prepared(String key) {
        ExportRequest request = new ExportRequest("A test.", true);
        return export.prepare(
                AUDITOR,
                request,
                new IdempotencyKeys.Keyed(
                        key, "exportRecords", ContractJson.mapper().writeValueAsString(request)));
    }

    /** What the offline verifier says of an export of all there is. */
    Verification verified(KeptCheckpoint... kept) {
        return verified(prepared(), kept);
    }

    Verification verified(RecordExport.Prepared prepared, KeptCheckpoint... kept) {
        try (InputStream text = export.open(prepared)) {
            return verified(text, kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Verification verified(InputStream export, KeptCheckpoint... kept) throws IOException {
        return new ExportVerifier(VerifierKey.parse(checkpoints.verifierKey()), List.of(kept)).verify(export);
    }

    /** Asserts that nothing in the store contradicts anything else, and that an export says so to others. */
    void assertWhole() {
        new StoredLogCheck(jdbc, records, checkpoints).check();
        assertThat(verified()).isInstanceOf(Verification.Holds.class);
    }

    /** Asserts that nothing in the store contradicts anything else; adds nothing. */
    void assertIndexed() {
        var check = new WholeLogCheck(transactions, records, versions, checkpoints);
        transactions.within(Reach.EVERYWHERE, () -> {
            check.ends(records.lock());
            return true;
        });
    }

    static CaseFacts facts(District district, String docket) {
        Charge charge = new Charge(
                1,
                "COCAINE \u00a7",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null);
        return new CaseFacts(docket, district, null, null, null, null, null, null, null, List.of(charge));
    }

    static Recommendation made(District district, String docket, Outcome... outcomes) {
        List<ChargeRecommendation> charges = Arrays.stream(outcomes)
                .map(outcome -> new ChargeRecommendation(
                        1,
                        outcome,
                        null,
                        false,
                        null,
                        List.of("WEIGHT"),
                        List.of(),
                        "One sentence \u00a7 \u201cquoted\u201d.",
                        new WordsUnderstood(
                                null, null, null, null, null, null, null, DispositionClass.UNKNOWN, List.of()),
                        null,
                        List.of(),
                        List.of()))
                .toList();
        return new Recommendation(
                null,
                LocalDate.of(2017, 4, 19),
                district,
                docket,
                new RuleSetUsed("dookhan", "abc", "OFF"),
                null,
                "A summary.",
                charges);
    }

    @Override
    public void close() {
        source.close();
        sealingSource.close();
        try {
            embedded.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
