package org.vacatur.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vacatur.contract.ContractJson;
import org.vacatur.rulebook.Problems;
import org.vacatur.scenario.ExampleResult;
import org.vacatur.scenario.ScenarioResult;
import org.vacatur.scenario.ScenarioResult.Failure;
import org.vacatur.scenario.ScenarioResult.Status;

/** What came of examples and scenarios: for a person only what went wrong, with file and line, for a program all of it. */
enum TrialReport {
    TEXT {
        @Override
        String of(List<Trial> trials) {
            List<String> lines = new ArrayList<>();
            for (Trial trial : trials) {
                trial.scenarios().problems().forEach(each -> lines.add(Problems.text(each)));
                trial.examples().stream().filter(each -> !each.passed()).forEach(each -> lines.add(text(each)));
                trial.scenarios().scenarios().stream()
                        .filter(each -> each.status() != Status.PASSED)
                        .forEach(each -> lines.add(text(each)));
                lines.add(sums(trial));
            }
            return String.join("\n", lines);
        }
    },
    JSON {
        @Override
        String of(List<Trial> trials) {
            return ContractJson.mapper().writeValueAsString(Map.of("ruleSets", trials));
        }
    };

    abstract String of(List<Trial> trials);

    static String text(ExampleResult result) {
        return result.file() + ":" + result.line() + " failed: " + result.name() + "\n    expected: "
                + result.expected()
                + "\n    came out: " + result.found() + "\n    why:      " + result.why() + " Rules: "
                + String.join(", ", result.rules());
    }

    static String text(ScenarioResult result) {
        String head = result.file() + ":" + result.line() + " "
                + switch (result.status()) {
                    case PASSED -> "passed";
                    case FAILED -> "failed";
                    case UNDEFINED -> "not understood";
                    case NOT_RUN -> "not run: the time was over";
                }
                + ": " + result.name();
        Failure failure = result.failure();
        if (failure == null) {
            return head;
        }
        return head
                + (failure.step().isEmpty() ? "" : "\n    line " + failure.line() + ": " + failure.step())
                + "\n    why: " + failure.why();
    }

    private static String sums(Trial trial) {
        long examples = trial.examples().stream().filter(ExampleResult::passed).count();
        return trial.ruleSet() + ": " + trial.scenarios().count(Status.PASSED) + " of "
                + trial.scenarios().scenarios().size() + " scenarios and " + examples + " of "
                + trial.examples().size() + " examples passed";
    }
}
