package org.vacatur.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details of an HTTP answer (RFC 9457).
 *
 * @param type address of the kind of problem, relative to the service
 * @param title the kind of problem in words
 * @param status HTTP status
 * @param detail what was wrong and what to do
 * @param instance id of the request, by which the log knows it; never its address
 * @param errors every fault found; left out if there is none to name
 */
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {
    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem of a known kind. */
    public static Problem of(ProblemType type, String detail, @Nullable String instance, List<Fault> errors) {
        return new Problem(type.address(), type.title(), type.status(), detail, instance, errors);
    }
}
