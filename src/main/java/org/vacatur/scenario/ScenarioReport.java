package org.vacatur.scenario;

import java.util.List;
import org.vacatur.rulebook.Problem;

/**
 * What came of the scenarios of a rule set.
 *
 * @param scenarios by file and line
 * @param problems files that cannot be read; of none of them any scenario was run
 */
public record ScenarioReport(List<ScenarioResult> scenarios, List<Problem> problems) {
    public ScenarioReport {
        scenarios = List.copyOf(scenarios);
        problems = List.copyOf(problems);
    }

    /** Whether every scenario of every file was run and passed. So it is where there are none. */
    public boolean passed() {
        return problems.isEmpty() && count(ScenarioResult.Status.PASSED) == scenarios.size();
    }

    /** How many scenarios came to this. */
    public long count(ScenarioResult.Status status) {
        return scenarios.stream().filter(each -> each.status() == status).count();
    }
}
