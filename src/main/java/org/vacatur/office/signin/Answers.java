package org.vacatur.office.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.web.ProblemAnswer;
import org.vacatur.office.AccessLog;

/** Answers what is refused, once the refusal is recorded. */
final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private final AccessLog log;

    Answers(AccessLog log) {
        this.log = log;
    }

    /** Records a refusal and answers it with the headers; answers that the record cannot be kept if it cannot. */
    void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessLog.Refusal refusal,
            ProblemType type,
            String detail,
            Map<String, String> headers)
            throws IOException {
        try {
            log.refused(refusal);
        } catch (RuntimeException e) {
            notRecorded(request, response, e);
            return;
        }
        headers.forEach(response::setHeader);
        ProblemAnswer.send(request, response, type, detail);
    }

    /** Answers that the record cannot be kept. The message of the failure is not logged: it may repeat who it was about. */
    void notRecorded(HttpServletRequest request, HttpServletResponse response, RuntimeException failure)
            throws IOException {
        Throwable cause = failure instanceof SignInNotRecorded ? failure.getCause() : failure;
        LOG.error(
                "A sign-in or a refusal could not be recorded: {}",
                String.valueOf(cause == null ? null : cause.getClass()));
        unavailable(request, response, ProblemType.NOT_RECORDED);
    }

    /** Answers that something the service needs cannot be had just now. */
    void unavailable(HttpServletRequest request, HttpServletResponse response, ProblemType type) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        ProblemAnswer.send(request, response, type, type.advice());
    }
}
