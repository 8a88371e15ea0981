package org.vacatur.office.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.web.ProblemAnswer;
import org.vacatur.office.AccessLog;

/** Answers what is refused on pages, recorded before. */
final class PageRefusals implements AccessDeniedHandler, AuthenticationFailureHandler {
    private static final Set<String> FORMS = Set.of("/sign-in", "/sign-out");

    private final AccessLog log;
    private final Answers answers;

    PageRefusals(AccessLog log, Answers answers) {
        this.log = log;
        this.answers = answers;
    }

    /** A form that another site may have sent; or an address that nobody has. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            String form = FORMS.contains(request.getRequestURI()) ? request.getRequestURI() : "unknown";
            answers.refuse(
                    request,
                    response,
                    new AccessLog.Refusal(CurrentCaller.ifAny().orElse(null), form, AccessLog.Why.FORGED_FORM, null),
                    ProblemType.NOT_ALLOWED,
                    "The form did not come from its page, or the page was open for too long. Open the page again.",
                    Map.of());
        } else {
            ProblemAnswer.send(request, response, ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.advice());
        }
    }

    /** A sign-in that failed. Which part of it was wrong is not told. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SignInNotRecorded unrecorded) {
            answers.notRecorded(request, response, unrecorded);
            return;
        }
        if (noAnswer(failure)) {
            response.sendRedirect("/sign-in?unavailable");
            return;
        }
        try {
            log.refused(new AccessLog.Refusal(null, "/sign-in", AccessLog.Why.CREDENTIALS, null));
        } catch (RuntimeException e) {
            answers.notRecorded(request, response, e);
            return;
        }
        response.sendRedirect("/sign-in?failed");
    }

    private static boolean noAnswer(AuthenticationException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProviderUnavailable || cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
