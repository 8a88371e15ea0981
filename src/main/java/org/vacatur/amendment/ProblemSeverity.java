package org.vacatur.amendment;

import org.vacatur.rulebook.Problem;

/** How bad a problem of a draft is. */
public enum ProblemSeverity {
    /** The rules cannot be used as long as it is there. */
    ERROR,
    /** Somebody should look at it. */
    WARNING,
    /** It is only said; nothing is wrong. */
    NOTE;

    static ProblemSeverity of(Problem problem) {
        return valueOf(problem.severity().name());
    }
}
