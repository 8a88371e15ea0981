package org.vacatur.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Problems as text for a person. */
public final class Problems {
    static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    private Problems() {}

    /** All of them, one a line. */
    public static String text(List<Problem> problems) {
        return problems.stream().map(Problems::text).collect(Collectors.joining("\n"));
    }

    /** One line, e.g. {@code dookhan/60-timing.dslr:17: message. Read: "...". Nearest known: "..."}. */
    public static String text(Problem problem) {
        var text = new StringBuilder(problem.file());
        if (problem.line() > 0) {
            text.append(':').append(problem.line());
        }
        if (problem.column() > 0) {
            text.append(':').append(problem.column());
        }
        text.append(": ");
        if (!problem.error()) {
            text.append(problem.severity().name().toLowerCase(Locale.ROOT)).append(": ");
        }
        text.append(problem.message());
        if (!problem.message().endsWith(".")) {
            text.append('.');
        }
        if (!problem.read().isEmpty()) {
            text.append(" Read: \"").append(problem.read()).append("\".");
        }
        if (problem.nearest() != null) {
            text.append(" Nearest known: \"").append(problem.nearest()).append("\".");
        }
        return text.toString();
    }
}
