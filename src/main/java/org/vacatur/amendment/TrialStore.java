package org.vacatur.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.office.Caller;

/** Trials as they are kept. */
final class TrialStore {
    private final JdbcClient jdbc;

    TrialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a trial that waits its turn; those before it of the same draft that have not ended are broken off. */
    void create(Trial trial, Caller who) {
        jdbc.sql("update amendment_trials set state = 'FAILED', failure = 'A newer trial took its place.'"
                        + " where amendment = :amendment and state in ('WAITING', 'RUNNING')")
                .param("amendment", trial.amendment())
                .update();
        jdbc.sql("insert into amendment_trials (id, amendment, state, version, scenarios, compared, issuer, subject,"
                        + " started_at, seen_at, part, done, total) values (:id, :amendment, :state, :version, :scenarios,"
                        + " :compared, :issuer, :subject, :at, :at, :part, 0, 0)")
                .param("id", trial.id())
                .param("amendment", trial.amendment())
                .param("state", trial.state().name())
                .param("version", trial.version())
                .param("scenarios", trial.scenarios())
                .param("compared", trial.compared())
                .param("issuer", who.issuer())
                .param("subject", who.subject())
                .param("at", trial.startedAt().atOffset(ZoneOffset.UTC))
                .param("part", trial.part().name())
                .update();
    }

    /**
     * Says how far a trial has come.
     *
     * @return false if it was ended meanwhile, and must stop
     */
    boolean seen(UUID id, TrialPart part, long done, long total, Instant at) {
        return jdbc.sql("update amendment_trials set state = 'RUNNING', part = :part, done = :done, total = :total,"
                                + " seen_at = :at where id = :id and state in ('WAITING', 'RUNNING')")
                        .param("id", id)
                        .param("part", part.name())
                        .param("done", done)
                        .param("total", total)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void end(UUID id, String result, @Nullable UUID impact, @Nullable String dossier, Instant at) {
        jdbc.sql("update amendment_trials set state = 'DONE', result = :result, impact = :impact, dossier = :dossier,"
                        + " seen_at = :at where id = :id and state in ('WAITING', 'RUNNING')")
                .param("id", id)
                .param("result", result)
                .param("impact", impact)
                .param("dossier", dossier)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void fail(UUID id, String why) {
        jdbc.sql("update amendment_trials set state = 'FAILED', failure = :why"
                        + " where id = :id and state in ('WAITING', 'RUNNING')")
                .param("id", id)
                .param("why", why)
                .update();
    }

    /** Breaks off trials that nobody was heard of since: the process that ran them is gone. */
    void breakOff(Instant notSeenSince) {
        jdbc.sql("update amendment_trials set state = 'FAILED', failure = 'The service was stopped. Try it again.'"
                        + " where state in ('WAITING', 'RUNNING') and seen_at < :since")
                .param("since", notSeenSince.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Trial> find(UUID amendment, UUID id) {
        return jdbc.sql("select * from amendment_trials where id = :id and amendment = :amendment")
                .param("id", id)
                .param("amendment", amendment)
                .query(TrialStore::trial)
                .optional();
    }

    /** The last trial of a draft. */
    Optional<Trial> newest(UUID amendment) {
        return jdbc.sql("select * from amendment_trials where amendment = :amendment"
                        + " order by started_at desc, id fetch first 1 rows only")
                .param("amendment", amendment)
                .query(TrialStore::trial)
                .optional();
    }

    private static Trial trial(ResultSet row, int number) throws SQLException {
        return new Trial(
                row.getObject("id", UUID.class),
                row.getObject("amendment", UUID.class),
                TrialState.valueOf(row.getString("state")),
                row.getString("version"),
                row.getString("scenarios"),
                row.getString("compared"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                TrialPart.valueOf(row.getString("part")),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("result"),
                row.getObject("impact", UUID.class),
                row.getString("dossier"),
                row.getString("failure"));
    }
}
