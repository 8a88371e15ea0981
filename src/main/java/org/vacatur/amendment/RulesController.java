package org.vacatur.amendment;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.SignedIn;
import org.vacatur.record.RecordedOnce;
import vacatur.api.RulesApi;

/** Versions of the rules over HTTP. */
@RestController
class RulesController implements RulesApi {
    private final Approvals approvals;
    private final SignedIn signedIn;

    RulesController(Approvals approvals, SignedIn signedIn) {
        this.approvals = approvals;
        this.signedIn = signedIn;
    }

    @Override
    public ResponseEntity<RuleSetList> listRuleSets() {
        return ResponseEntity.ok(approvals.list());
    }

    @Override
    public ResponseEntity<KeptVersion> approveRules(
            String ruleSet, String version, ApprovalRequest approvalRequest, @Nullable String idempotencyKey) {
        var of = new RuleHistory.Version(ruleSet, version);
        return ResponseEntity.ok(
                approvals.approve(request("approveRules", idempotencyKey, of, approvalRequest), of, approvalRequest));
    }

    @Override
    public ResponseEntity<KeptVersion> activateRules(
            String ruleSet, String version, ActivationRequest activationRequest, @Nullable String idempotencyKey) {
        var of = new RuleHistory.Version(ruleSet, version);
        return ResponseEntity.ok(approvals.activate(
                request("activateRules", idempotencyKey, of, activationRequest), of, activationRequest));
    }

    private RecordedOnce.Request request(
            String operation, @Nullable String idempotencyKey, RuleHistory.Version version, Object body) {
        String sent = version + "\n" + ContractJson.mapper().writeValueAsString(body);
        return new RecordedOnce.Request(signedIn.caller(), idempotencyKey, operation, sent);
    }
}
