package org.vacatur.scenario;

import java.util.List;

/**
 * One scenario as it is run: each row of examples is one.
 *
 * @param file path, e.g. {@code "features/dookhan/60-timing.feature"}
 * @param line of the scenario, or of the row of its examples
 * @param name with the row's values in it
 * @param provision the law it is about, as it stands under {@code Rule:}; empty if it stands under none
 * @param tags what it is filed under, without the sign
 * @param steps its sentences in order, with those of the background
 */
record ToldScenario(String file, int line, String name, String provision, List<String> tags, List<ToldStep> steps) {
    ToldScenario {
        tags = List.copyOf(tags);
        steps = List.copyOf(steps);
    }

    /**
     * One sentence.
     *
     * @param keyword it begins with, e.g. {@code "Given"}
     * @param text without it
     * @param line where it stands
     */
    record ToldStep(String keyword, String text, int line) {
        String words() {
            return keyword + " " + text;
        }
    }
}
