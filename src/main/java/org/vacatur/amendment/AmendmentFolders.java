package org.vacatur.amendment;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.RulesRefused;
import org.vacatur.rulebook.TextFiles;

/**
 * Where the office keeps its rules and scenarios.
 *
 * @param rules the rules folder
 * @param features the folder of scenarios; null where there is none
 */
record AmendmentFolders(Path rules, @Nullable Path features) {
    /**
     * The scenarios of a rule set, by path; none where there is no folder of scenarios.
     *
     * @throws RulesRefused if a file of them is no text that a person can read
     */
    Map<String, String> scenarios(String ruleSet) {
        if (features == null) {
            return Map.of();
        }
        TextFiles read = TextFiles.read(features.resolve(ruleSet), DraftFiles.SCENARIOS + ruleSet, ".feature");
        if (!read.problems().isEmpty()) {
            throw new RulesRefused(read.problems());
        }
        Map<String, String> canonical = new TreeMap<>();
        read.files().forEach((path, text) -> canonical.put(path, Rulebook.canonical(text)));
        return canonical;
    }
}
