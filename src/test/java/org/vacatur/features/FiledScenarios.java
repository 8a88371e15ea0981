package org.vacatur.features;

import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import org.vacatur.scenario.steps.AnswerSteps;

/** What holds at the end of each scenario that asked for a review. */
public class FiledScenarios {
    private final AnswerSteps answers;

    public FiledScenarios(AnswerSteps answers) {
        this.answers = answers;
    }

    @After
    public void filedUnderTheRulesThatFired(Scenario scenario) {
        answers.filedUnder(scenario.getSourceTagNames().stream()
                .map(each -> each.substring(1))
                .toList());
    }

    @After
    public void explained() {
        answers.explained();
    }
}
