package org.vacatur.office.signin;

import jakarta.servlet.http.HttpServletRequest;

/** What the API takes as proof of who sends a request. */
interface Credentials {
    /**
     * Reads the one Authorization header of a request.
     *
     * @throws org.springframework.security.core.AuthenticationException if what is sent proves nothing
     * @throws ProviderUnavailable if that cannot be told because the sign-in provider does not answer
     */
    Proof read(HttpServletRequest request);

    /** The scheme that is asked for, with its parameters, as the WWW-Authenticate header says it. */
    String challenge();

    /** The same where what was sent proves nothing. */
    default String challengeAgain() {
        return challenge();
    }

    /**
     * Who sends a request.
     *
     * @param authentication the person
     * @param key stands for what was sent, without holding it; the same whenever the same is sent
     */
    record Proof(CallerAuthentication authentication, String key) {}
}
