package org.vacatur.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The change log of the rules: one entry for each version that came into use, the newest first. */
final class ChangeLog {
    /** Where there is none yet. */
    static final String EMPTY = "# Changes to the rules\n\nOne entry for each change, newest first.\n";

    private ChangeLog() {}

    /**
     * An entry.
     *
     * @param day when it came into use
     * @param title what it is about
     * @param rows name and text of each row of its table
     */
    static String entry(LocalDate day, String title, List<Row> rows) {
        return "## " + day + ": " + line(title) + "\n\n| | |\n| --- | --- |\n"
                + rows.stream()
                        .map(each ->
                                "| " + each.name() + " | " + line(each.text()).replace("|", "\\|") + " |\n")
                        .collect(Collectors.joining());
    }

    /** A row of an entry. */
    record Row(String name, String text) {}

    /** The log with one more entry, before the others. */
    static String with(String log, String entry) {
        int first = log.indexOf("\n## ");
        if (first < 0) {
            return log.stripTrailing() + "\n\n" + entry;
        }
        return log.substring(0, first + 1) + entry + "\n" + log.substring(first + 1);
    }

    /** A kind of change in words. */
    static String words(AmendmentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** One line without anything that a reader of the log would take for a heading or a mark-up of ours. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").replace("<", "&lt;").strip();
    }
}
