package org.vacatur.amendment;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.RulesRefused;
import org.vacatur.scenario.ScenarioFiles;

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
        Map<String, String> canonical = new TreeMap<>();
        ScenarioFiles.read(features, ruleSet).forEach((path, text) -> canonical.put(path, Rulebook.canonical(text)));
        return canonical;
    }
}
