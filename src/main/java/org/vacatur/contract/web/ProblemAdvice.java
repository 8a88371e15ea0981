package org.vacatur.contract.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.vacatur.contract.Fault;
import org.vacatur.contract.InputRefused;
import org.vacatur.contract.InputTooLarge;
import org.vacatur.contract.Problem;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;

/**
 * Answers everything that goes wrong with problem details. Only what is the service's fault is logged; the log leaves out the messages
 * of exceptions, which may repeat facts.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(InputRefused e, WebRequest request) {
        int count = e.faults().size();
        String detail = count == 1 ? "There is one fault." : "There are " + count + " faults.";
        return answer(ProblemType.INVALID_FACTS, detail, e.faults(), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(InputTooLarge e, WebRequest request) {
        return answer(ProblemType.TOO_LARGE, String.valueOf(e.getMessage()), List.of(), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(RequestRefused e, WebRequest request) {
        return answer(e.type(), String.valueOf(e.getMessage()), e.faults(), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Object> storeFailed(Exception e, WebRequest request) {
        LOG.error("Store failed", e);
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return failure(ProblemType.NOT_RECORDED, headers, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(Exception e, WebRequest request) {
        LOG.error("Request failed", e);
        return failure(ProblemType.INTERNAL, HttpHeaders.EMPTY, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Fault fault = new Fault("", "the body is empty or broke off; the facts of a case are expected, as JSON");
        return answer(ProblemType.INVALID_FACTS, "There is one fault.", List.of(fault), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemType type = ProblemType.ofStatus(status.value());
        if (type == ProblemType.INTERNAL) {
            return failed(e, request);
        }
        return answer(type, type.advice(), List.of(), headers, request);
    }

    private static ResponseEntity<Object> failure(ProblemType type, HttpHeaders headers, WebRequest request) {
        return answer(type, type.advice(), List.of(), headers, request);
    }

    private static ResponseEntity<Object> answer(
            ProblemType type, String detail, List<Fault> faults, HttpHeaders headers, WebRequest request) {
        String instance =
                request instanceof ServletWebRequest servlet ? RequestId.instance(servlet.getRequest()) : null;
        return ResponseEntity.status(type.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(type, detail, instance, faults));
    }
}
