package org.vacatur.office.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session with its token: roles are the provider's to take away. Who is still signed in there is back on the page without
 * having to do anything.
 */
final class EndedTokens extends OncePerRequestFilter {
    private final HttpSessionRequestCache pages = new HttpSessionRequestCache();
    private final Clock clock;

    EndedTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof OfficeUser user) || !ended(user)) {
            chain.doFilter(request, response);
            return;
        }
        new SecurityContextLogoutHandler().logout(request, response, authentication);
        if (request.getMethod().equals("GET")) {
            pages.saveRequest(request, response);
            response.sendRedirect(ProviderSignIn.START);
        } else {
            response.sendRedirect("/sign-in");
        }
    }

    private boolean ended(OfficeUser user) {
        Instant end = user.getIdToken().getExpiresAt();
        return end == null || end.plus(TokenCredentials.SKEW).isBefore(clock.instant());
    }
}
