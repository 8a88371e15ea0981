package org.vacatur.amendment;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vacatur.api.RulesApi;

/** Versions of the rules over HTTP. */
@RestController
class RulesController implements RulesApi {
    private final KeptVersions versions;
    private final AmendmentAnswers answers;

    RulesController(KeptVersions versions, AmendmentAnswers answers) {
        this.versions = versions;
        this.answers = answers;
    }

    @Override
    public ResponseEntity<RuleSetList> listRuleSets() {
        return ResponseEntity.ok(versions.list());
    }

    @Override
    public ResponseEntity<KeptVersion> activateRules(
            String ruleSet, String version, ActivationRequest activation, @Nullable String idempotencyKey) {
        return ResponseEntity.ok(versions.backTo(
                answers.request("activateRules", idempotencyKey, version, activation),
                new RuleHistory.Version(ruleSet, version),
                activation));
    }
}
