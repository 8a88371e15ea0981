package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a rule file that is not blank and not a comment.
 *
 * @param number line of the file, from 1
 * @param text without blanks at its ends, tabs as blanks
 */
record RuleLine(int number, String text) {
    private static final String KEYWORDS = "(rule|query|when|then|end|package|import|global|expander)\\b.*";

    /** The lines of a file without its comments; what is wrong with a comment is reported. */
    static List<RuleLine> of(TextFile file, Faults faults) {
        var lines = new ArrayList<RuleLine>();
        var comment = 0;
        RuleLine swallowed = null;
        for (var i = 0; i < file.lines().size(); i++) {
            var text = file.lines().get(i).replace('\t', ' ').strip();
            var number = i + 1;
            if (comment == 0 && text.startsWith("/*")) {
                comment = number;
            } else if (comment == 0) {
                if (!text.isEmpty() && !text.startsWith("//")) {
                    lines.add(new RuleLine(number, text));
                }
                continue;
            }
            if (swallowed == null && text.matches(KEYWORDS)) {
                swallowed = new RuleLine(number, text);
            }
            var end = text.indexOf("*/", comment == number ? 2 : 0);
            if (end >= 0) {
                report(swallowed, comment, file, faults);
                swallowed = null;
                comment = 0;
                if (end + 2 < text.length()) {
                    var rest = text.substring(end + 2).strip();
                    faults.error(file.path(), number, rest, "Nothing may follow a comment on its line");
                }
            }
        }
        if (comment > 0) {
            var start = new RuleLine(comment, file.lines().get(comment - 1).strip());
            report(swallowed == null ? start : swallowed, comment, file, faults);
        }
        return lines;
    }

    private static void report(@Nullable RuleLine line, int comment, TextFile file, Faults faults) {
        if (line != null) {
            var message = "The comment that begins on line " + comment + " is not closed with */ before this line. "
                    + "(If the line belongs to the comment, begin it with a star)";
            faults.error(file.path(), line.number(), line.text(), message);
        }
    }

    boolean startsRule() {
        return text.matches("rule\\b.*");
    }
}
