package org.vacatur.contract.web;

import java.util.Arrays;
import org.vacatur.contract.ProblemType;

/** What is told of a failure. */
final class Failures {
    private Failures() {}

    /** The kind of problem for a status the framework or the server chose. */
    static ProblemType typeOf(int status) {
        return Arrays.stream(ProblemType.values())
                .filter(each -> each.status() == status && each != ProblemType.INVALID_FACTS)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL);
    }
}
