package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Problem.Severity;

/** Collects what is wrong while a rules folder is read. */
final class Faults {
    private static final int SHOWN = 200;

    /** Thrown where a folder is so wrong, or so large, that the rest of it is not read. What was found until then is kept. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Problem>> causes = new LinkedHashMap<>();
    private int errors;

    void error(String file, int line, String read, String message) {
        error(file, line, 0, read, message, null);
    }

    void error(String file, int line, String read, String message, @Nullable String nearest) {
        error(file, line, 0, read, message, nearest);
    }

    void error(String file, int line, int column, String read, String message, @Nullable String nearest) {
        problems.add(new Problem(file, line, column, Severity.ERROR, shown(read), message, nearest));
        counted();
    }

    /** One cause that shows at several places: it is reported at the first, with the others named there. */
    void errorOnce(String cause, String file, int line, String read, String message, @Nullable String nearest) {
        errorOnce(cause, file, line, 0, read, message, nearest);
    }

    void errorOnce(
            String cause, String file, int line, int column, String read, String message, @Nullable String nearest) {
        var places = causes.computeIfAbsent(cause, any -> new ArrayList<>());
        places.add(new Problem(file, line, column, Severity.ERROR, shown(read), message, nearest));
        counted();
    }

    void warning(String file, String message) {
        problems.add(new Problem(file, 0, 0, Severity.WARNING, "", message, null));
    }

    void warning(String file, int line, int column, String read, String message) {
        problems.add(new Problem(file, line, column, Severity.WARNING, shown(read), message, null));
    }

    void add(List<Problem> more) {
        problems.addAll(more);
    }

    int errors() {
        return errors;
    }

    /** Reports an error after which nothing more is read. */
    Stopped stop(String file, int line, String message) {
        problems.add(new Problem(file, line, 0, Severity.ERROR, "", message, null));
        errors++;
        return new Stopped();
    }

    private void counted() {
        errors++;
        if (errors >= Limits.PROBLEMS) {
            throw stop(
                    ".", 0, "There are " + Limits.PROBLEMS + " problems, and the rest was not read. Mend these first");
        }
    }

    List<Problem> sorted() {
        return Stream.concat(problems.stream(), causes.values().stream().map(Faults::joined))
                .sorted(Problems.ORDER)
                .distinct()
                .toList();
    }

    private static Problem joined(List<Problem> places) {
        var sorted = places.stream().sorted(Problems.ORDER).toList();
        var first = sorted.get(0);
        if (sorted.size() == 1) {
            return first;
        }
        var others = sorted.subList(1, sorted.size()).stream()
                .map(each -> each.file() + ":" + each.line())
                .collect(Collectors.joining(", "));
        var message = first.message() + " (the same at " + others + ")";
        return new Problem(
                first.file(), first.line(), first.column(), Severity.ERROR, first.read(), message, first.nearest());
    }

    private static String shown(String read) {
        return read.length() <= SHOWN ? read : read.substring(0, SHOWN) + "...";
    }
}
