package org.vacatur.amendment;

import java.util.List;
import org.vacatur.scenario.ExampleResult;
import org.vacatur.scenario.ScenarioResult;

/**
 * What came of a draft when it was checked, compiled and put to its own examples and scenarios.
 *
 * @param passed whether no problem keeps the rules from being used, and every example and scenario came out as it says
 * @param problems what is wrong with its files
 * @param examples each row of the examples; none if the rules could not be asked
 * @param scenarios each scenario; none if the rules could not be asked
 */
public record TrialResult(
        boolean passed, List<RuleProblem> problems, List<ExampleResult> examples, List<ScenarioResult> scenarios) {
    public TrialResult {
        problems = List.copyOf(problems);
        examples = List.copyOf(examples);
        scenarios = List.copyOf(scenarios);
    }

    static TrialResult refused(List<RuleProblem> problems) {
        return new TrialResult(false, problems, List.of(), List.of());
    }
}
