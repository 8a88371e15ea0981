package org.vacatur.rulebook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of a rule set's files need to know beside the file.
 *
 * @param ruleSet name of the folder
 * @param vocabulary the sentences
 * @param sources the sources
 * @param reviewCodes codes a review may carry; null where they could not be read, and then none is refused
 * @param faults takes what is wrong
 */
record RuleContext(
        String ruleSet,
        Vocabulary vocabulary,
        Sources sources,
        @Nullable Map<String, String> reviewCodes,
        Faults faults) {

    /** Reports labels of a reason that no field has, and brackets that are not closed. */
    boolean checkReason(String because, String file, int line, int column) {
        var before = faults.errors();
        var labels = Reason.LABEL.matcher(because);
        while (labels.find()) {
            var label = labels.group(1);
            if (ReadingFields.labelled(label) == null) {
                faults.error(
                        file,
                        line,
                        column,
                        "[" + label + "]",
                        "No fact has this name; see the glossary",
                        Nearest.of(label, ReadingFields.labels()));
            }
        }
        if (because.isBlank()) {
            faults.error(file, line, column, "", "The reason is empty", null);
        } else if (Reason.LABEL.matcher(because).replaceAll("").matches(".*[\\[\\]].*")) {
            faults.error(file, line, column, because, "A square bracket is not closed", null);
        }
        return faults.errors() == before;
    }

    /** Reports the code of a review that the rule set does not declare. */
    void checkCode(Conclusion conclusion, String file, int line) {
        if (reviewCodes != null
                && conclusion instanceof Conclusion.Review review
                && !reviewCodes.containsKey(review.code())) {
            faults.errorOnce(
                    "code " + ruleSet + review.code(),
                    file,
                    line,
                    review.code(),
                    "This review code is not in rule-set.yaml",
                    Nearest.of(review.code(), reviewCodes.keySet()));
        }
    }
}
