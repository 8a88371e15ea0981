package org.vacatur.doors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often a sign-in may fail from one address: so that passwords cannot be tried out, and refusals, each of which is recorded, cannot flood
 * the records. It stands before the sign-in, and counts what came of it behind. What was good a while ago passes even while
 * somebody else at the same address guesses.
 */
final class SignInDoor extends OncePerRequestFilter {
    private static final int REMEMBERED = 10_000;
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final Allowances failures;
    private final KeyedHash hash;
    private final Counter turnedAway;
    private final Cache<String, Boolean> good = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(GOOD_FOR)
            .build();

    SignInDoor(Allowances failures, KeyedHash hash, Counter turnedAway) {
        this.failures = failures;
        this.hash = hash;
        this.turnedAway = turnedAway;
    }

    /** Whoever watches over the service must not be kept out by whoever attacks it. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Health.asked(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = Address.key(request.getRemoteAddr());
        String proof = proof(request);
        long wait = failures.look(address);
        if (wait > 0 && (proof == null || good.getIfPresent(proof) == null)) {
            turnedAway.increment();
            Refused.tooMany(request, response, wait, "Too many sign-ins from this address have failed.");
            return;
        }
        chain.doFilter(request, response);
        boolean signedIn = AccountDoor.caller(request) != null;
        if (failed(request, response, proof != null, signedIn)) {
            failures.take(address);
            if (proof != null) {
                good.invalidate(proof);
            }
        } else if (signedIn && proof != null) {
            good.put(proof, Boolean.TRUE);
        }
    }

    private static boolean failed(
            HttpServletRequest request, HttpServletResponse response, boolean proofSent, boolean signedIn) {
        if (signedIn) {
            return false;
        }
        return switch (response.getStatus()) {
            case HttpServletResponse.SC_UNAUTHORIZED -> proofSent;
            // a form that did not come from its page
            case HttpServletResponse.SC_FORBIDDEN -> true;
            case HttpServletResponse.SC_FOUND -> backToTheForm(request, response);
            default -> false;
        };
    }

    /** A form that was sent and leads back to itself was not accepted. */
    private static boolean backToTheForm(HttpServletRequest request, HttpServletResponse response) {
        String location = response.getHeader(HttpHeaders.LOCATION);
        if (location == null || !request.getMethod().equals("POST")) {
            return false;
        }
        try {
            return request.getRequestURI().equals(URI.create(location).getPath());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What was sent to prove who sends it, so that it can be known again but not read. */
    private @Nullable String proof(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return hash.whole("header " + header);
        }
        String session = request.getRequestedSessionId();
        return session == null ? null : hash.whole("session " + session);
    }
}
