package org.vacatur.amendment;

import java.util.List;

/**
 * What is wrong with a draft, found without compiling it or asking it about a case.
 *
 * @param errors how many problems keep the rules from being used
 * @param warnings how many somebody should look at
 * @param problems every problem, by file and line
 */
public record CheckResult(long errors, long warnings, List<RuleProblem> problems) {
    public CheckResult {
        problems = List.copyOf(problems);
    }

    static CheckResult of(List<RuleProblem> problems) {
        long errors = problems.stream()
                .filter(each -> each.severity() == ProblemSeverity.ERROR)
                .count();
        return new CheckResult(
                errors,
                problems.stream().filter(each -> each.severity() == ProblemSeverity.WARNING).count(),
                problems);
    }
}
