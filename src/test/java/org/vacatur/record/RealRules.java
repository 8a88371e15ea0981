package org.vacatur.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.facts.CaseFacts;
import org.vacatur.office.Caller;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;

/** The rules of this repository, in use in a store, and cases that were put to them. */
final class RealRules {
    static final Path COMPILED = Path.of("target", "compiled-rules");
    static final RuleSet RULES = Rulebook.load(Path.of("rules"), COMPILED).ruleSet("dookhan");

    private RealRules() {}

    /** Keeps the rules and puts them into use, as the service does at its start. */
    static void bringIn(Store store) {
        bringIn(store, RULES.version());
    }

    static void bringIn(Store store, String version) {
        new RecordedOnce(store.transactions, store.records).inTransaction(() -> {
            store.versions.keep(RULES);
            add(store, RecordType.IMPORT, version);
            add(store, RecordType.ACTIVATION, version);
        });
    }

    /** Explains by these rules, or by others that are kept. */
    static AskedAgain askedAgain(Transactions transactions) {
        return new AskedAgain(new RuleVersions(transactions.jdbc()), new KeptRules(COMPILED), () -> RULES);
    }

    private static void add(Store store, RecordType type, String version) {
        Event event = new Event(type, null, null, Map.of("ruleSet", RULES.id(), "ruleSetVersion", version), Map.of());
        store.jdbc
                .sql("insert into rule_events (sequence, type, rule_set, version, actor) values (?, ?, ?, ?, ?)")
                .params(
                        store.records.append(Caller.SERVICE, event).sequence(),
                        type.name(),
                        RULES.id(),
                        version,
                        Caller.SERVICE.issuer() + " " + Caller.SERVICE.subject())
                .update();
    }

    /** One of the invented cases that come with the service. */
    static CaseFacts sample(String name) {
        try (InputStream sample = RealRules.class.getResourceAsStream("/samples/" + name + ".json")) {
            return new CaseFactsReader().read(Objects.requireNonNull(sample).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RecommendationLog.Answer recommend(Store store, String key, CaseFacts facts, CountyPolicy policy) {
        return store.log.append(
                Store.prosecutor(facts.district()),
                new RecommendationLog.Asked(facts, policy, key),
                new Recommender(RULES).recommend(facts, policy, LocalDate.of(2026, 11, 20)));
    }
}
