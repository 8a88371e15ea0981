package org.vacatur.record;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.RequestRefused;
import org.vacatur.contract.web.AsWritten;
import org.vacatur.office.Caller;
import org.vacatur.office.Refusals;
import org.vacatur.office.SignedIn;
import vacatur.api.DecisionsApi;

/** Decisions, their statistics and sealing over HTTP. */
@RestController
class DecisionsController implements DecisionsApi {
    private final StoredDecisions decisions;
    private final DecisionCounts counts;
    private final Sealings sealings;
    private final SignedIn signedIn;
    private final Refusals refusals;

    DecisionsController(
            StoredDecisions decisions, DecisionCounts counts, Sealings sealings, SignedIn signedIn, Refusals refusals) {
        this.decisions = decisions;
        this.counts = counts;
        this.sealings = sealings;
        this.signedIn = signedIn;
        this.refusals = refusals;
    }

    @Override
    public ResponseEntity<Decision> decide(UUID id, DecisionRequest decisionRequest, @Nullable String idempotencyKey) {
        Caller caller = signedIn.caller();
        String name = caller.name();
        if (name == null || name.isBlank()) {
            throw refusals.unnamed("decide", id);
        }
        Person person = new Person(caller.subject(), name);
        String decision = decisions
                .decide(caller, person, id, decisionRequest, keyed(idempotencyKey, "decide", id, decisionRequest))
                .orElseThrow(() -> absent("decide", id));
        URI location = UriComponentsBuilder.fromPath(PATH_LIST_DECISIONS).build(id);
        return AsWritten.answer(ResponseEntity.created(location), MediaType.APPLICATION_JSON, decision);
    }

    @Override
    public ResponseEntity<DecisionHistory> listDecisions(UUID id) {
        String history = decisions.history(signedIn.caller(), id).orElseThrow(() -> absent("listDecisions", id));
        return AsWritten.answer(ResponseEntity.ok(), MediaType.APPLICATION_JSON, history);
    }

    @Override
    public ResponseEntity<DecisionStatistics> decisionStatistics(StatisticsBy by) {
        return ResponseEntity.ok(counts.by(by, signedIn.caller()));
    }

    @Override
    public ResponseEntity<Sealing> seal(UUID id, SealingRequest sealingRequest, @Nullable String idempotencyKey) {
        return sealings.seal(signedIn.caller(), id, sealingRequest, keyed(idempotencyKey, "seal", id, sealingRequest))
                .map(ResponseEntity::ok)
                .orElseThrow(() -> absent("seal", id));
    }

    private static IdempotencyKeys.Keyed keyed(@Nullable String key, String operation, UUID id, Object sent) {
        return new IdempotencyKeys.Keyed(
                key, operation, id + "\n" + ContractJson.mapper().writeValueAsString(sent));
    }

    private RequestRefused absent(String operation, UUID id) {
        return refusals.notFound(operation, id, "No recommendation of this id is recorded.");
    }
}
