package org.vacatur.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vacatur.contract.ContractJson;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.Sarif;
import org.vacatur.scenario.RuleCoverage;
import org.vacatur.scenario.ScenarioFiles;

/** Says what is wrong with the files of a draft, quickly enough to be asked while they are written. */
record DraftCheck(Clock clock) {
    /** Every problem of the rules, then of the scenarios, by file and line. Nothing is compiled. */
    List<Problem> problems(String ruleSet, DraftFiles files) {
        List<Problem> problems = new ArrayList<>(Rulebook.examine(files.rules(), LocalDate.now(clock)));
        Map<String, String> scenarios = files.scenarios();
        if (problems.stream().anyMatch(Problem::error)) {
            problems.addAll(ScenarioFiles.check(ruleSet, scenarios));
        } else {
            RuleSet rules = Rulebook.read(files.rules()).ruleSet(ruleSet);
            problems.addAll(ScenarioFiles.check(rules, scenarios));
            problems.addAll(RuleCoverage.of(rules, scenarios));
        }
        return problems;
    }

    /** The same in the words of the contract. */
    CheckResult result(String ruleSet, DraftFiles files) {
        return CheckResult.of(
                problems(ruleSet, files).stream().map(RuleProblem::of).toList());
    }

    /** The same for editors and code review. */
    String sarif(String ruleSet, DraftFiles files) {
        return ContractJson.mapper().writeValueAsString(Sarif.log(problems(ruleSet, files)));
    }
}
