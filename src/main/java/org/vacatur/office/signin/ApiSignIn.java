package org.vacatur.office.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.AccessLog;

/** Signs in who sends a request to the API, by its Authorization header and nothing else. */
final class ApiSignIn extends OncePerRequestFilter {
    private final Credentials credentials;
    private final SignIns signIns;
    private final Answers answers;
    private final AccessByContract access;
    private final SecurityContextRepository contexts;

    ApiSignIn(
            Credentials credentials,
            SignIns signIns,
            Answers answers,
            AccessByContract access,
            SecurityContextRepository contexts) {
        this.credentials = credentials;
        this.signIns = signIns;
        this.answers = answers;
        this.access = access;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> sent = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (sent.isEmpty() || signedIn(sent.size(), request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** Whether it is known who sends the request; if not, the request is answered. */
    private boolean signedIn(int headers, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (headers > 1) {
                throw new BadCredentialsException("More than one Authorization header");
            }
            Credentials.Proof proof = credentials.read(request);
            signIns.recordOnce(proof);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(proof.authentication());
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
            return true;
        } catch (SignInNotRecorded e) {
            answers.notRecorded(request, response, e);
        } catch (ProviderUnavailable e) {
            answers.unavailable(request, response, ProblemType.SIGN_IN_UNAVAILABLE);
        } catch (AuthenticationException e) {
            answers.refuse(
                    request,
                    response,
                    new AccessLog.Refusal(null, access.operation(request), AccessLog.Why.CREDENTIALS, null),
                    ProblemType.SIGN_IN_NEEDED,
                    "What was sent to sign in with is not valid here, or no longer. Sign in again.",
                    Map.of(HttpHeaders.WWW_AUTHENTICATE, credentials.challengeAgain()));
        }
        return false;
    }
}
