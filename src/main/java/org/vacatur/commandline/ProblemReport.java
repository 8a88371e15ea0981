package org.vacatur.commandline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vacatur.contract.ContractJson;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Problem.Severity;
import org.vacatur.rulebook.Sarif;

/** What is wrong in a rules folder, for a person, for a program, and for editors and code review (SARIF 2.1.0, OASIS). */
enum ProblemReport {
    TEXT {
        @Override
        String of(List<Problem> problems, String place) {
            String lines = problems.stream()
                    .sorted(Comparator.comparing(Problem::severity))
                    .map(each -> text(each) + "\n")
                    .collect(Collectors.joining());
            return lines
                    + Arrays.stream(Severity.values())
                            .map(each -> count(problems, each))
                            .collect(Collectors.joining(", "))
                    + " in " + place;
        }
    },
    JSON {
        @Override
        String of(List<Problem> problems, String place) {
            return ContractJson.mapper().writeValueAsString(Map.of("problems", problems));
        }
    },
    SARIF {
        @Override
        String of(List<Problem> problems, String place) {
            return ContractJson.mapper().writeValueAsString(Sarif.log(problems));
        }
    };

    abstract String of(List<Problem> problems, String place);

    private static String text(Problem problem) {
        StringBuilder text = new StringBuilder(problem.file());
        if (problem.line() > 0) {
            text.append(':').append(problem.line());
        }
        if (problem.column() > 0) {
            text.append(':').append(problem.column());
        }
        text.append(' ').append(level(problem.severity())).append(": ").append(problem.message());
        if (!problem.read().isEmpty() && problem.severity() != Severity.NOTE) {
            text.append("\n    read:    ").append(problem.read().strip());
        }
        if (problem.nearest() != null) {
            text.append("\n    nearest: ").append(problem.nearest());
        }
        return text.toString();
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String count(List<Problem> problems, Severity severity) {
        long number =
                problems.stream().filter(each -> each.severity() == severity).count();
        return number + " " + level(severity) + (number == 1 ? "" : "s");
    }
}
