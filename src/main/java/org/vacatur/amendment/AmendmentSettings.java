package org.vacatur.amendment;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office can set for changes of its rules.
 *
 * @param ruleSet the rule set that is asked
 * @param compiledRules folder that keeps compiled rules by content; nothing is kept when absent
 * @param approvalNeeded whether a changed rules folder waits for an approver, or is in use after a restart; it waits where there
 *     is a sign-in provider, unless this says otherwise
 * @param issuer the sign-in provider; absent in local mode
 */
@ConfigurationProperties("vacatur")
record AmendmentSettings(
        @DefaultValue("dookhan") String ruleSet,
        @Nullable String compiledRules,
        @Nullable Boolean approvalNeeded,
        @Nullable String issuer) {
    /** Whether a changed rules folder waits for an approver. */
    boolean waits() {
        return approvalNeeded == null ? issuer != null && !issuer.isBlank() : approvalNeeded;
    }
}
