package org.vacatur.office;

import org.jspecify.annotations.Nullable;

/**
 * How the service is set up.
 *
 * @param mode lOCAL with demo accounts, or SERVER with a sign-in provider
 * @param issuer the sign-in provider
 * @param version release of the service
 * @param ruleSet rule set that is asked
 * @param ruleSetVersion sHA-256 of its canonical content
 * @param requestsPerMinute requests that one caller may make in a minute
 */
public record Settings(
        String mode,
        @Nullable String issuer,
        String version,
        String ruleSet,
        String ruleSetVersion,
        int requestsPerMinute) {}
