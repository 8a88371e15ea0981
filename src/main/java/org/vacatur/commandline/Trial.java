package org.vacatur.commandline;

import java.util.List;
import org.vacatur.scenario.ExampleResult;
import org.vacatur.scenario.ScenarioReport;

/**
 * What came of the examples and scenarios of a rule set.
 *
 * @param ruleSet its name
 * @param version its version
 * @param examples each row
 * @param scenarios each scenario
 */
record Trial(String ruleSet, String version, List<ExampleResult> examples, ScenarioReport scenarios) {
    Trial {
        examples = List.copyOf(examples);
    }

    boolean passed() {
        return scenarios.passed() && examples.stream().allMatch(ExampleResult::passed);
    }
}
