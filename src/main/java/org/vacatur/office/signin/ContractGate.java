package org.vacatur.office.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.web.ProblemAnswer;
import org.vacatur.office.AccessLog;
import org.vacatur.office.Caller;
import org.vacatur.office.Role;

/** Lets through to the API what the contract names, for whom it names it. Only who is signed in comes this far. */
final class ContractGate extends OncePerRequestFilter {
    private final RequestMatcher open;
    private final AccessByContract access;
    private final Answers answers;
    private final Duration freshFor;
    private final Clock clock;

    /**
     * Makes the gate.
     *
     * @param open what it does not watch
     */
    ContractGate(RequestMatcher open, AccessByContract access, Answers answers, Duration freshFor, Clock clock) {
        this.open = open;
        this.access = access;
        this.answers = answers;
        this.freshFor = freshFor;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return open.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication caller)) {
            throw new IllegalStateException("Nobody is signed in, and yet the request came this far");
        }
        Map<String, Access> byMethod = access.at(request);
        if (byMethod.isEmpty()) {
            ProblemAnswer.send(request, response, ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.advice());
            return;
        }
        Access asked = byMethod.get(AccessByContract.method(request));
        if (asked == null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", byMethod.keySet()));
            ProblemAnswer.send(
                    request, response, ProblemType.METHOD_NOT_ALLOWED, ProblemType.METHOD_NOT_ALLOWED.advice());
            return;
        }
        if (allowed(asked, caller, request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** Whether the person may ask for this; if not, the request is answered. */
    private boolean allowed(
            Access asked, CallerAuthentication signedIn, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Caller caller = signedIn.caller();
        Set<Role> roles = "true".equals(request.getParameter("dryRun")) ? asked.dryRun() : asked.roles();
        if (Collections.disjoint(roles, caller.roles())) {
            refuse(
                    asked,
                    caller,
                    AccessLog.Why.ROLE,
                    ProblemType.NOT_ALLOWED,
                    request,
                    response,
                    "This is for " + plural(roles) + ". " + ProblemType.NOT_ALLOWED.advice(),
                    Map.of());
            return false;
        }
        if (onlyAsProsecutor(roles, caller) && caller.district() == null) {
            refuse(
                    asked,
                    caller,
                    AccessLog.Why.ROLE,
                    ProblemType.NOT_ALLOWED,
                    request,
                    response,
                    "Your sign-in names no district, and a prosecutor works for one. An administrator of the sign-in provider"
                            + " gives your account its district.",
                    Map.of());
            return false;
        }
        if (asked.fresh() && !fresh(signedIn)) {
            refuse(
                    asked,
                    caller,
                    AccessLog.Why.NOT_FRESH,
                    ProblemType.FRESH_SIGN_IN_NEEDED,
                    request,
                    response,
                    ProblemType.FRESH_SIGN_IN_NEEDED.advice(),
                    Map.of(HttpHeaders.WWW_AUTHENTICATE, freshChallenge()));
            return false;
        }
        return true;
    }

    private static String plural(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "s")
                .collect(Collectors.joining(", "));
    }

    private static boolean onlyAsProsecutor(Set<Role> roles, Caller caller) {
        return caller.roles().stream().filter(roles::contains).allMatch(Role.PROSECUTOR::equals);
    }

    /** A password is sent with each request. A token tells when its owner last proved who it is, or it does not count. */
    private boolean fresh(CallerAuthentication signedIn) {
        if (signedIn.how() != AccessLog.How.BEARER) {
            return true;
        }
        Instant proved = signedIn.proved();
        Instant now = clock.instant();
        return proved != null
                && !proved.isBefore(now.minus(freshFor))
                && !proved.isAfter(now.plus(TokenCredentials.SKEW));
    }

    /** RFC 9470. */
    private String freshChallenge() {
        return "Bearer error=\"insufficient_user_authentication\", max_age=" + freshFor.toSeconds();
    }

    private void refuse(
            Access asked,
            Caller caller,
            AccessLog.Why why,
            ProblemType type,
            HttpServletRequest request,
            HttpServletResponse response,
            String detail,
            Map<String, String> headers)
            throws IOException {
        answers.refuse(
                request, response, new AccessLog.Refusal(caller, asked.operation(), why, null), type, detail, headers);
    }
}
