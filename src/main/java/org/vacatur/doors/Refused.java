package org.vacatur.doors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.web.ProblemAnswer;

/** Answers who has asked too often. */
final class Refused {
    private Refused() {}

    /** Answers 429 with the seconds after which to go on. */
    static void tooMany(HttpServletRequest request, HttpServletResponse response, long seconds, String detail)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
        ProblemAnswer.send(
                request,
                response,
                ProblemType.TOO_MANY_REQUESTS,
                detail + " " + ProblemType.TOO_MANY_REQUESTS.advice());
    }
}
