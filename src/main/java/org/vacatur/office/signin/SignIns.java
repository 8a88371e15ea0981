package org.vacatur.office.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.vacatur.office.AccessLog;

/** Records sign-ins before they count. */
final class SignIns {
    /** Of the callers of the API, each of whom signs in with each request. */
    private static final int REMEMBERED = 10_000;

    private final AccessLog log;
    private final Cache<String, Boolean> seen =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    SignIns(AccessLog log) {
        this.log = log;
    }

    /**
     * Records a sign-in.
     *
     * @throws SignInNotRecorded if it cannot be recorded; then nobody is signed in
     */
    void record(CallerAuthentication authentication) {
        try {
            log.signedIn(authentication.caller(), authentication.how());
        } catch (RuntimeException e) {
            throw new SignInNotRecorded(e);
        }
    }

    /** Records what proves a sign-in the first time it is sent. */
    void recordOnce(Credentials.Proof proof) {
        // two requests at once with the same proof wait for one record; one that fails is not remembered
        seen.asMap().computeIfAbsent(proof.key(), first -> {
            record(proof.authentication());
            return Boolean.TRUE;
        });
    }
}
