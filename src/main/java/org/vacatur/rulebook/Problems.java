package org.vacatur.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** Problems as text for a person. */
final class Problems {
    private Problems() {}

    static String text(List<Problem> problems) {
        return problems.stream().map(Problems::text).collect(Collectors.joining("\n"));
    }

    static String text(Problem problem) {
        return problem.file() + ":" + problem.line() + " " + problem.message();
    }
}
