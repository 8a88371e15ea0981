package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong while a rules folder is read. */
final class Faults {
    private static final int SHOWN = 200;

    private final List<Problem> problems = new ArrayList<>();

    void error(String file, int line, String read, String message) {
        error(file, line, 0, read, message, null);
    }

    void error(String file, int line, String read, String message, @Nullable String nearest) {
        error(file, line, 0, read, message, nearest);
    }

    void error(String file, int line, int column, String read, String message, @Nullable String nearest) {
        problems.add(new Problem(file, line, column, true, shown(read), message, nearest));
    }

    void warning(String file, String message) {
        problems.add(new Problem(file, 0, 0, false, "", message, null));
    }

    int errors() {
        return (int) problems.stream().filter(Problem::error).count();
    }

    List<Problem> sorted() {
        return problems.stream().sorted(Problems.ORDER).distinct().toList();
    }

    private static String shown(String read) {
        return read.length() <= SHOWN ? read : read.substring(0, SHOWN) + "...";
    }
}
