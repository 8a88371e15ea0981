package org.vacatur.record;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Charge;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.District;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.recommendation.RuleSetUsed;
import org.vacatur.recommendation.WordsUnderstood;
import org.vacatur.rulebook.Outcome;

/** A log over an H2 file as the service opens it, without the service; and something to put into it. */
final class Store implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00.123456Z");

    private final HikariDataSource source = new HikariDataSource();
    final JdbcClient jdbc;
    final RecommendationLog log;

    Store(Path file) {
        source.setJdbcUrl("jdbc:h2:file:" + file.toAbsolutePath()
                + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        source.setUsername("sa");
        source.setPassword("");
        Flyway.configure().dataSource(source).load().migrate();
        jdbc = JdbcClient.create(source);
        log = new StoredRecommendations(jdbc, new JdbcTransactionManager(source), Clock.fixed(NOW, ZoneOffset.UTC));
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
    }
}
