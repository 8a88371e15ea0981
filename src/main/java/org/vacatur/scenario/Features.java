package org.vacatur.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.TextFiles;

/**
 * The scenarios of a rule set, as far as their files can be read.
 *
 * @param scenarios by file and line
 * @param problems what is wrong with the files; of a file with a problem there is no scenario
 */
record Features(List<ToldScenario> scenarios, List<Problem> problems) {
    static final String FOLDER = "features";
    static final String ENDING = ".feature";

    private static final int SHOWN = 200;

    Features {
        scenarios = List.copyOf(scenarios);
        problems = List.copyOf(problems);
    }

    /**
     * Reads feature files.
     *
     * @param ruleSet name of the rule set whose features they are
     * @param files text by path
     */
    static Features of(String ruleSet, Map<String, String> files) {
        return of(TextFiles.of(files, folder(ruleSet), ENDING));
    }

    static Features of(TextFiles files) {
        var problems = new ArrayList<>(files.problems());
        var scenarios = new ArrayList<ToldScenario>();
        var room = new Room();
        for (var each : files.files().entrySet()) {
            scenarios.addAll(FeatureReader.read(each.getKey(), each.getValue(), room, problem -> {
                if (problems.size() < FeatureLimits.PROBLEMS) {
                    problems.add(problem);
                }
            }));
        }
        return new Features(scenarios, problems);
    }

    static String folder(String ruleSet) {
        return FOLDER + "/" + ruleSet;
    }

    static Problem problem(String file, int line, String read, String message, @Nullable String nearest) {
        String shown = read.length() <= SHOWN ? read : read.substring(0, SHOWN) + "...";
        return new Problem(file, line, 0, true, shown, message, nearest);
    }
}
