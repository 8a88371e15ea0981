package org.vacatur.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.office.Caller;

/**
 * Which requests were answered under a key of the caller's. To be asked while the end of the log is locked, so that the same
 * request sent twice at once is recorded once.
 */
final class IdempotencyKeys {
    private final JdbcClient jdbc;

    IdempotencyKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A request under a key.
     *
     * @param key the caller's key; null where there is none
     * @param operation id of the operation in the contract
     * @param sent what was sent, in one text
     */
    record Keyed(@Nullable String key, String operation, String sent) {
        /** What tells this request from others; hashed with the key, which nobody else knows. */
        String hash() {
            return Hash.ofText(key + "\n" + operation + "\n" + sent);
        }
    }

    /**
     * What the request was answered with before.
     *
     * @return the object made then; empty if the key is new or there is none
     * @throws RequestRefused if the key was used for another request
     */
    Optional<UUID> before(Caller caller, Keyed request) {
        if (request.key() == null) {
            return Optional.empty();
        }
        record Used(String request, UUID object) {}
        Optional<Used> used = jdbc.sql("select request, object from idempotency_keys"
                        + " where issuer = :issuer and subject = :subject and idempotency = :key")
                .param("issuer", caller.issuer())
                .param("subject", caller.subject())
                .param("key", request.key())
                .query((row, number) -> new Used(row.getString("request"), row.getObject("object", UUID.class)))
                .optional();
        if (used.isPresent() && !used.get().request().equals(request.hash())) {
            throw new RequestRefused(ProblemType.KEY_USED, ProblemType.KEY_USED.advice(), List.of());
        }
        return used.map(Used::object);
    }

    /** Keeps what the request is answered with. */
    void keep(Caller caller, Keyed request, UUID object) {
        if (request.key() == null) {
            return;
        }
        jdbc.sql("insert into idempotency_keys (issuer, subject, idempotency, request, object)"
                        + " values (:issuer, :subject, :key, :request, :object)")
                .param("issuer", caller.issuer())
                .param("subject", caller.subject())
                .param("key", request.key())
                .param("request", request.hash())
                .param("object", object)
                .update();
    }
}
