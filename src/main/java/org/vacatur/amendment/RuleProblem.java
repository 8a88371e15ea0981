package org.vacatur.amendment;

import org.jspecify.annotations.Nullable;
import org.vacatur.contract.Fault;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Problem.Severity;
import org.vacatur.rulebook.Problems;

/**
 * One thing wrong in a draft, in words a lawyer understands.
 *
 * @param file path under the rules folder, or under {@code features/}
 * @param line line, from 1; 0 where the whole file is meant
 * @param column character, or number of the cell in a table, from 1; 0 where the whole line is meant
 * @param severity whether the rules cannot be used for it, somebody should look at it, or it is only said
 * @param read what was read there, as written; empty if nothing
 * @param message what is wrong and what to do
 * @param nearest nearest known sentence, word or value, if one is near
 */
public record RuleProblem(
        String file,
        int line,
        int column,
        Severity severity,
        String read,
        String message,
        @Nullable String nearest) {
    /** The same as a fault of a request, with its place. */
    static Fault fault(Problem problem) {
        return new Fault(problem.file() + ":" + problem.line(), Problems.text(problem));
    }

    static RuleProblem of(Problem problem) {
        return new RuleProblem(
                problem.file(),
                problem.line(),
                problem.column(),
                problem.severity(),
                problem.read(),
                problem.message(),
                problem.nearest());
    }
}
