package org.vacatur.amendment;

import java.util.List;

/**
 * What is wrong with a draft, found without compiling it or asking it about a case.
 *
 * @param errors how many problems keep the rules from being used
 * @param warnings how many somebody should look at
 * @param notes how many are only said
 * @param problems every problem, by file and line
 */
public record CheckResult(long errors, long warnings, long notes, List<RuleProblem> problems) {
    public CheckResult {
        problems = List.copyOf(problems);
    }

    static CheckResult of(List<RuleProblem> problems) {
        return new CheckResult(
                count(problems, ProblemSeverity.ERROR),
                count(problems, ProblemSeverity.WARNING),
                count(problems, ProblemSeverity.NOTE),
                problems);
    }

    private static long count(List<RuleProblem> problems, ProblemSeverity severity) {
        return problems.stream().filter(each -> each.severity() == severity).count();
    }
}
