package org.vacatur.commandline;

import java.util.ArrayList;
import java.util.List;
import org.vacatur.amendment.AmendmentTrial;
import org.vacatur.amendment.RuleProblem;
import org.vacatur.amendment.TrialResult;
import org.vacatur.rulebook.Problem.Severity;
import org.vacatur.rulebook.Problems;
import org.vacatur.scenario.ExampleResult;
import org.vacatur.scenario.ScenarioResult.Status;

/** What came of a trial, as text for a person: what went wrong, with file and line, and what would change. */
final class AmendmentTrialText {
    private static final int WARNINGS = 20;

    private AmendmentTrialText() {}

    static String of(AmendmentTrial trial) {
        List<String> lines = new ArrayList<>();
        if (trial.failure() != null) {
            lines.add("The trial was broken off: " + AmendmentText.plain(trial.failure()));
        }
        if (trial.result() != null) {
            lines.addAll(result(trial.result()));
        }
        if (trial.impact() != null) {
            lines.add(ImpactText.of(trial.impact()));
        }
        lines.add(
                passed(trial)
                        ? "PASSED. Dossier: " + trial.dossier()
                        : "NOT PASSED. An approver can be asked once it passes.");
        return String.join("\n", lines);
    }

    static boolean passed(AmendmentTrial trial) {
        return trial.result() != null && trial.result().passed() && trial.dossier() != null;
    }

    /** What keeps it from passing first; what somebody should look at after it. */
    private static List<String> result(TrialResult result) {
        List<String> lines = new ArrayList<>();
        of(result, Severity.ERROR).forEach(each -> lines.add(text(each)));
        result.examples().stream().filter(each -> !each.passed()).forEach(each -> lines.add(TrialReport.text(each)));
        result.scenarios().stream()
                .filter(each -> each.status() != Status.PASSED)
                .forEach(each -> lines.add(TrialReport.text(each)));
        List<RuleProblem> warnings = of(result, Severity.WARNING);
        warnings.stream().limit(WARNINGS).forEach(each -> lines.add(text(each)));
        if (warnings.size() > WARNINGS) {
            lines.add("and " + (warnings.size() - WARNINGS) + " warnings more, which amendment check shows");
        }
        lines.add(sums(result));
        return lines;
    }

    private static List<RuleProblem> of(TrialResult result, Severity severity) {
        return result.problems().stream()
                .filter(each -> each.severity() == severity)
                .toList();
    }

    private static String text(RuleProblem problem) {
        return Problems.text(AmendmentCheckCommand.problem(problem));
    }

    private static String sums(TrialResult result) {
        int notes = of(result, Severity.NOTE).size();
        long scenarios = result.scenarios().stream()
                .filter(each -> each.status() == Status.PASSED)
                .count();
        long examples = result.examples().stream().filter(ExampleResult::passed).count();
        return scenarios + " of " + result.scenarios().size() + " scenarios and " + examples + " of "
                + result.examples().size() + " examples passed"
                + (notes == 0 ? "" : "; " + notes + " notes, which amendment check shows");
    }
}
