package org.vacatur.amendment;

import java.util.List;
import org.vacatur.rulebook.Problem.Severity;

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
                count(problems, Severity.ERROR),
                count(problems, Severity.WARNING),
                count(problems, Severity.NOTE),
                problems);
    }

    private static long count(List<RuleProblem> problems, Severity severity) {
        return problems.stream().filter(each -> each.severity() == severity).count();
    }
}
