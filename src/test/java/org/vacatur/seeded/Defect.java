package org.vacatur.seeded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One thing made wrong in one file of the rules.
 *
 * @param name what is wrong with it
 * @param file path under the rules folder
 * @param text what the whole file then says
 */
record Defect(String name, String file, String text) {
    /** A text that stands in the shipped file once, replaced. */
    static Defect of(String name, String file, String from, String to) {
        String text = shipped(file);
        int at = text.indexOf(from);
        if (at < 0 || text.indexOf(from, at + 1) >= 0) {
            throw new IllegalArgumentException("Not once in " + file + ": " + from);
        }
        return new Defect(name, file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** A text that stands in one rule, replaced there. */
    static Defect in(String rule, String name, String file, String from, String to) {
        String text = shipped(file);
        int begin = text.indexOf("rule \"" + rule + " ");
        int end = text.indexOf("\nend", begin);
        int at = text.indexOf(from, begin);
        if (begin < 0 || at < 0 || at + from.length() > end) {
            throw new IllegalArgumentException("Not in " + rule + ": " + from);
        }
        return new Defect(name, file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** Line of the first difference, from 1. */
    int line() {
        List<String> before = Arrays.asList(shipped(file).split("\n", -1));
        List<String> after = Arrays.asList(text.split("\n", -1));
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return line + 1;
    }

    static String shipped(String file) {
        try {
            return Files.readString(Path.of("rules").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
