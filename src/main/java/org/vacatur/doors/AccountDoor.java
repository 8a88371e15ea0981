package org.vacatur.doors;

import io.micrometer.core.instrument.Counter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much one account may ask for. It stands behind the sign-in and before the question of who may do what, so that
 * requests that are not allowed count as well.
 */
final class AccountDoor extends OncePerRequestFilter {
    private static final String CALLER = AccountDoor.class.getName() + ".caller";

    private final Allowances requests;
    private final KeyedHash hash;
    private final Counter turnedAway;

    AccountDoor(Allowances requests, KeyedHash hash, Counter turnedAway) {
        this.requests = requests;
        this.hash = hash;
        this.turnedAway = turnedAway;
    }

    /** The account of a request as it is named in the log; null if nobody came this far signed in. */
    static @Nullable String caller(ServletRequest request) {
        return request.getAttribute(CALLER) instanceof String caller ? caller : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.isAuthenticated() && !(known instanceof AnonymousAuthenticationToken)) {
            String account = known.getName();
            request.setAttribute(CALLER, hash.shown(account));
            long wait = requests.take(account);
            if (wait > 0) {
                turnedAway.increment();
                Refused.tooMany(request, response, wait, "This account has sent too many requests.");
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
