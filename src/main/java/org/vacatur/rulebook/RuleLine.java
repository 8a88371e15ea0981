package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.List;

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
        var misleading = new ArrayList<RuleLine>();
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
            if (text.matches(KEYWORDS)) {
                misleading.add(new RuleLine(number, text));
            }
            var end = text.indexOf("*/", comment == number ? 2 : 0);
            if (end >= 0) {
                comment = 0;
                misleading.forEach(each -> faults.error(
                        file.path(),
                        each.number(),
                        each.text(),
                        "A line of a comment must not begin with a word that rules begin with. Begin it with a star"));
                misleading.clear();
                if (end + 2 < text.length()) {
                    faults.error(
                            file.path(),
                            number,
                            text.substring(end + 2).strip(),
                            "Nothing may follow a comment on its line");
                }
            }
        }
        if (comment > 0) {
            faults.error(
                    file.path(),
                    comment,
                    file.lines().get(comment - 1).strip(),
                    "The comment that begins here is not closed with */");
        }
        return lines;
    }

    boolean startsRule() {
        return text.matches("rule\\b.*");
    }
}
