package org.vacatur.rulebook;

import java.util.List;

/**
 * One file of the rules folder as text that was found clean.
 *
 * @param path path under the rules folder, with slashes
 * @param lines lines without their ends; trailing blanks kept
 */
record TextFile(String path, List<String> lines) {
    TextFile {
        lines = List.copyOf(lines);
    }

    /** Line feeds, no blanks at line ends, one line feed at the end: the same on every machine. */
    String canonical() {
        var text = new StringBuilder();
        lines.forEach(each -> text.append(each.stripTrailing()).append('\n'));
        return text.toString().stripTrailing() + "\n";
    }

    long characters() {
        return lines.stream().mapToLong(each -> each.length() + 1L).sum();
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Name without the folder. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
