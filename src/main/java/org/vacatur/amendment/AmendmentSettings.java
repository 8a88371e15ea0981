package org.vacatur.amendment;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office can set for changes of its rules.
 *
 * @param ruleSet the rule set that is asked
 * @param rules the rules folder; {@code rules} in the working directory, else beside the jar, when absent
 * @param features the folder of scenarios; {@code features} beside the rules folder when absent
 * @param compiledRules folder that keeps compiled rules by content; nothing is kept when absent
 * @param approvalNeeded whether a changed rules folder waits for an approver, or is in use after a restart; it waits where there
 *     is a sign-in provider, unless this says otherwise
 * @param rulesExport whether what comes into use is written to the rules folder and the folder of scenarios
 * @param damagedRules what is done at a start if the stored version in use is not what it was
 * @param issuer the sign-in provider; absent in local mode
 */
@ConfigurationProperties("vacatur")
record AmendmentSettings(
        @DefaultValue("dookhan") String ruleSet,
        @Nullable String rules,
        @Nullable String features,
        @Nullable String compiledRules,
        @Nullable Boolean approvalNeeded,
        @DefaultValue("true") boolean rulesExport,
        @DefaultValue("REFUSE") DamagedRules damagedRules,
        @Nullable String issuer) {
    /** What is done where the stored version in use is damaged. */
    enum DamagedRules {
        /** The service does not start, and says which version is damaged. */
        REFUSE,
        /** The version that was in use before comes into use again, on record. */
        LAST_GOOD
    }

    /** Whether a changed rules folder waits for an approver. */
    boolean waits() {
        return approvalNeeded == null ? issuer != null && !issuer.isBlank() : approvalNeeded;
    }
}
