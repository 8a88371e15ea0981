package org.vacatur.contract.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ParameterCheck;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;

/** Refuses a request to an operation of the contract with a parameter the contract does not hold or allow. */
final class StrictParameters implements HandlerInterceptor {
    private final Map<String, ParameterCheck> operations = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod
                && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                && pattern.startsWith("/api/")) {
            // HEAD is answered as GET is
            String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
            ParameterCheck operation =
                    operations.computeIfAbsent(method + " " + pattern, any -> new ParameterCheck(pattern, method));
            List<Fault> faults = operation.check(
                    request.getParameterMap(),
                    pathVariables(request),
                    name -> Collections.list(request.getHeaders(name)));
            if (!faults.isEmpty()) {
                throw new RequestRefused(
                        ProblemType.INVALID_REQUEST, "The parameters are not as the contract says.", faults);
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> pathVariables(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
