package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.TestDatabase;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.District;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.rulebook.Outcome;

/**
 * Each single call to the database fails once, the first, the second, and so on until everything runs through. After each,
 * nothing is half recorded, and the same request under its key is recorded once.
 */
@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
@Timeout(300)
class FailingCallTests {
    @TempDir
    Path folder;

    private final TestDatabase database;
    private Store store;

    FailingCallTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        store = new Store(database.emptied(), folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Something that is asked for under a key. */
    private interface Asks {
        /** Asks for it, and gives the id that is answered. */
        UUID under(String key);
    }

    @Test
    void a_recommendation_is_recorded_whole_or_not_at_all() {
        failEachCall(
                TestDatabase.SERVICE,
                "RECOMMENDATION",
                transactions -> key -> new StoredRecommendations(
                                transactions, records(transactions), RealRules.askedAgain(transactions))
                        .append(
                                Store.prosecutor(District.ESSEX),
                                new RecommendationLog.Asked(Store.facts(District.ESSEX, key), CountyPolicy.OFF, key),
                                Store.made(District.ESSEX, key, Outcome.FIRST_LETTER, Outcome.SECOND_LETTER))
                        .id());
    }

    @Test
    void an_auditor_is_shown_nothing_that_is_not_recorded() {
        UUID id = store.append(District.ESSEX, "1", Outcome.FIRST_LETTER).id();
        failEachCall(
                TestDatabase.SERVICE,
                null,
                transactions -> key -> new StoredRecommendations(
                                transactions, records(transactions), RealRules.askedAgain(transactions))
                        .find(Store.AUDITOR, id)
                        .orElseThrow()
                        .id());
    }

    @Test
    void a_decision_is_recorded_whole_or_not_at_all() {
        UUID id = RealRules.recommend(store, null, RealRules.sample("1-first-letter"), CountyPolicy.OWN)
                .id();
        failEachCall(TestDatabase.SERVICE, "DECISION", transactions -> {
            StoredRecords records = records(transactions);
            StoredDecisions decisions = new StoredDecisions(
                    transactions,
                    records,
                    new StoredRecommendations(transactions, records, RealRules.askedAgain(transactions)));
            return key -> FilledStore.decide(decisions, id, key);
        });
    }

    @Test
    void a_case_is_sealed_whole_or_not_at_all() {
        List<UUID> cases = new ArrayList<>();
        failEachCall(TestDatabase.SEALING, null, transactions -> key -> {
            int number = Integer.parseInt(key.substring(key.lastIndexOf(' ') + 1));
            while (cases.size() < number) {
                cases.add(store.append("of " + key, District.ESSEX, "1", Outcome.FIRST_LETTER)
                        .id());
            }
            return FilledStore.seal(
                            new Sealings(transactions, records(transactions), List.of()), cases.get(number - 1), key)
                    .recommendationId();
        });
        assertThat(store.jdbc
                        .sql("select count(*) from records where type = 'SEALING'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(cases.size());
    }

    @Test
    void an_export_is_recorded_and_signed_or_can_be_asked_for_again() {
        failEachCall(TestDatabase.SERVICE, "EXPORT", transactions -> {
            StoredRecords records = records(transactions);
            RuleVersions versions = new RuleVersions(transactions.jdbc());
            Checkpoints checkpoints = new Checkpoints(transactions, records, store.settings);
            RecordExport export = new RecordExport(transactions, records, versions, checkpoints);
            ExportRequest request = new ExportRequest("A test.", true);
            String sent = ContractJson.mapper().writeValueAsString(request);
            return key -> new UUID(
                    0,
                    export.prepare(Store.AUDITOR, request, new IdempotencyKeys.Keyed(key, "exportRecords", sent))
                            .under()
                            .size());
        });
    }

    private void failEachCall(String role, String type, Function<Transactions, Asks> made) {
        try (HikariDataSource source = store.database.as(role)) {
            for (boolean after : List.of(false, true)) {
                FailingDatabase failing = new FailingDatabase(source, after);
                Asks asks = made.apply(new Transactions(failing.source()));
                int call = 0;
                boolean through = false;
                while (!through) {
                    call++;
                    through = failOneCall(failing, role, type, asks, (after ? "after " : "before ") + call, call);
                }
                assertThat(call).as("calls that can fail").isGreaterThan(15);
                System.out.printf("%s %s: %d calls%n", database, type, call);
            }
        }
        store.assertWhole();
    }

    /** Whether so many calls were not needed. */
    private boolean failOneCall(FailingDatabase failing, String role, String type, Asks asks, String name, int call) {
        asksMade++;
        String key = role.equals(TestDatabase.SEALING) ? name + " " + asksMade : name;
        long before = type == null ? 0 : count(type);
        UUID answered = null;
        failing.failAt(call);
        try {
            answered = asks.under(key);
        } catch (RuntimeException e) {
            assertThat(failing.failed()).as("%s: %s", key, e).isTrue();
        }
        boolean failed = failing.failed();
        failing.failAt(0);
        store.assertIndexed();
        UUID again = asks.under(key);
        if (answered != null) {
            assertThat(again).as(key).isEqualTo(answered);
        }
        if (type != null) {
            assertThat(count(type)).as(key).isEqualTo(before + 1);
        }
        return !failed;
    }

    private int asksMade;

    private long count(String type) {
        return store.jdbc
                .sql("select count(*) from records where type = :type")
                .param("type", type)
                .query(Long.class)
                .single();
    }

    private static StoredRecords records(Transactions transactions) {
        return new StoredRecords(transactions, Clock.fixed(Store.NOW, ZoneOffset.UTC));
    }
}
