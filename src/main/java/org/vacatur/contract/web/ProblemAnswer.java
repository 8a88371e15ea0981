package org.vacatur.contract.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.Problem;
import org.vacatur.contract.ProblemType;

/** Answers with problem details before a request reaches any controller. */
public final class ProblemAnswer {
    private ProblemAnswer() {}

    /**
     * Ends a request. Headers that belong to the answer are set before.
     *
     * @param request of which only the id is told
     * @param response nothing was written to it yet
     * @param type kind of problem
     * @param detail what was wrong and what to do
     * @throws IOException if the answer cannot be sent
     */
    public static void send(HttpServletRequest request, HttpServletResponse response, ProblemType type, String detail)
            throws IOException {
        byte[] body = ContractJson.mapper()
                .writeValueAsBytes(Problem.of(type, detail, RequestId.instance(request), List.of()));
        response.setStatus(type.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
