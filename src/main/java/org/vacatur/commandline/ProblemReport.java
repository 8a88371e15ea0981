package org.vacatur.commandline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vacatur.contract.ContractJson;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Problem.Severity;

/** What is wrong in a rules folder, for a person, for a program, and for editors and code review (SARIF 2.1.0, OASIS). */
enum ProblemReport {
    TEXT {
        @Override
        String of(List<Problem> problems, Path folder) {
            String lines = problems.stream()
                    .sorted(Comparator.comparing(Problem::severity))
                    .map(each -> text(each) + "\n")
                    .collect(Collectors.joining());
            return lines
                    + Arrays.stream(Severity.values())
                            .map(each -> count(problems, each))
                            .collect(Collectors.joining(", "))
                    + " in " + folder;
        }
    },
    JSON {
        @Override
        String of(List<Problem> problems, Path folder) {
            return ContractJson.mapper().writeValueAsString(Map.of("problems", problems));
        }
    },
    SARIF {
        @Override
        String of(List<Problem> problems, Path folder) {
            Map<String, Object> run = new LinkedHashMap<>();
            run.put("tool", Map.of("driver", Map.of("name", "Vacatur")));
            run.put("columnKind", "utf16CodeUnits");
            run.put("results", problems.stream().map(ProblemReport::result).toList());
            Map<String, Object> log = new LinkedHashMap<>();
            log.put("version", "2.1.0");
            log.put("runs", List.of(run));
            return ContractJson.mapper().writeValueAsString(log);
        }
    };

    abstract String of(List<Problem> problems, Path folder);

    private static Map<String, Object> result(Problem problem) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", problem.file()));
        if (problem.line() > 0) {
            // the number of a table's cell is no column of the line
            place.put("region", Map.of("startLine", problem.line()));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("level", level(problem.severity()));
        result.put("message", Map.of("text", message(problem)));
        result.put("locations", List.of(Map.of("physicalLocation", place)));
        return result;
    }

    private static String message(Problem problem) {
        String text = problem.message();
        if (!problem.read().isEmpty()) {
            text += " (read: " + problem.read().strip() + ")";
        }
        return problem.nearest() == null ? text : text + " (nearest: " + problem.nearest() + ")";
    }

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

    /** Text and SARIF call the three alike. */
    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String count(List<Problem> problems, Severity severity) {
        long number =
                problems.stream().filter(each -> each.severity() == severity).count();
        return number + " " + level(severity) + (number == 1 ? "" : "s");
    }
}
