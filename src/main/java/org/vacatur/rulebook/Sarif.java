package org.vacatur.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Problems for editors and code review: SARIF 2.1.0 (OASIS). */
public final class Sarif {
    private Sarif() {}

    /** The log, to be written as JSON. */
    public static Map<String, Object> log(List<Problem> problems) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", Map.of("name", "Vacatur")));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", problems.stream().map(Sarif::result).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Map<String, Object> result(Problem problem) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", problem.file()));
        if (problem.line() > 0) {
            // the number of a table's cell is no column of the line
            place.put("region", Map.of("startLine", problem.line()));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("level", problem.severity().name().toLowerCase(Locale.ROOT));
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
}
