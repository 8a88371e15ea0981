package org.vacatur.amendment;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.impact.Impact;
import org.vacatur.docket.impact.ImpactOrder;
import org.vacatur.docket.impact.Impacts;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.RulesRefused;
import org.vacatur.rulebook.apart.FullCheck;
import org.vacatur.scenario.ExampleResult;
import org.vacatur.scenario.Examples;
import org.vacatur.scenario.RuleCoverage;
import org.vacatur.scenario.ScenarioReport;
import org.vacatur.scenario.Scenarios;

/** Takes a draft through check, first run, scenarios and impact. Holds no state. */
final class TrialSteps {
    /** For all scenarios together; those of the first rule set take some seconds. */
    private static final Duration SCENARIOS_WITHIN = Duration.ofMinutes(3);

    private final DraftCheck check;
    private final FullCheck apart;
    private final Clock clock;
    private final Impacts impacts;
    private final ActiveRules rules;

    TrialSteps(DraftCheck check, FullCheck apart, Impacts impacts, ActiveRules rules, Clock clock) {
        this.check = check;
        this.apart = apart;
        this.clock = clock;
        this.impacts = impacts;
        this.rules = rules;
    }

    /** Is told what a trial is at. */
    interface Progress {
        void at(TrialPart part, long done, long total);
    }

    /**
     * What came of a trial.
     *
     * @param impact null where the rules could not be asked
     */
    record Outcome(TrialResult result, @Nullable Impact impact) {
        /** What an approval is bound to; null unless the draft passed. */
        @Nullable
        String dossier(String version, String scenarios, String compared) {
            if (!result.passed() || impact == null) {
                return null;
            }
            return Dossier.of(
                    version, scenarios, compared, result, impact.report().hash());
        }
    }

    /**
     * Tries files.
     *
     * @param order which dockets
     * @param inUse the version to compare with
     */
    Outcome take(String ruleSet, DraftFiles files, ImpactOrder order, RuleSet inUse, Progress progress) {
        progress.at(TrialPart.CHECK, 0, 0);
        List<Problem> problems = new ArrayList<>(check.problems(ruleSet, files));
        if (refused(problems)) {
            return new Outcome(TrialResult.refused(shown(problems)), null);
        }
        progress.at(TrialPart.FIRST_RUN, 0, 0);
        problems.addAll(firstRun(files));
        if (refused(problems)) {
            return new Outcome(TrialResult.refused(shown(problems)), null);
        }
        RuleSet draft;
        try {
            draft = rules.tried(files.version(), files.rules());
        } catch (RulesRefused e) {
            return new Outcome(TrialResult.refused(shown(e.problems())), null);
        }
        problems.addAll(unexercised(draft, inUse, files));
        TrialResult result = scenarios(draft, files, problems, progress);
        long cases = cases(order);
        progress.at(TrialPart.IMPACT, 0, cases);
        LongConsumer each = done -> progress.at(TrialPart.IMPACT, done, cases);
        return new Outcome(result, impacts.run(order, inUse, draft, each));
    }

    private List<Problem> firstRun(DraftFiles files) {
        try {
            return apart.of(files.rules(), LocalDate.now(clock));
        } catch (UncheckedIOException e) {
            return List.of(new Problem(
                    ".",
                    0,
                    0,
                    Problem.Severity.ERROR,
                    "",
                    "The rules could not be compiled apart from the service: " + e.getMessage()
                            + ". Where no other process can be started, an administrator sets vacatur.rules-apart=false",
                    null));
        }
    }

    private TrialResult scenarios(RuleSet draft, DraftFiles files, List<Problem> problems, Progress progress) {
        progress.at(TrialPart.SCENARIOS, 0, 0);
        List<ExampleResult> examples = Examples.run(draft);
        ScenarioReport told = Scenarios.run(draft, files.scenarios(), SCENARIOS_WITHIN, done -> {
            if (done % 20 == 0) {
                progress.at(TrialPart.SCENARIOS, done, 0);
            }
        });
        problems.addAll(told.problems());
        if (told.scenarios().isEmpty()) {
            problems.add(new Problem(
                    DraftFiles.SCENARIOS + draft.id(),
                    0,
                    0,
                    Problem.Severity.ERROR,
                    "",
                    "There are no scenarios, so nobody can say whether the rules do what they should. Put them into the draft,"
                            + " or start the service with the folder of scenarios",
                    null));
        }
        boolean passed =
                told.passed() && !refused(problems) && examples.stream().allMatch(ExampleResult::passed);
        return new TrialResult(passed, shown(problems), examples, told.scenarios());
    }

    /** New rules without a scenario: nobody would have said what they should do. */
    private static List<Problem> unexercised(RuleSet draft, RuleSet inUse, DraftFiles files) {
        Set<String> before = inUse.rules().stream().map(Rule::id).collect(Collectors.toSet());
        return RuleCoverage.of(draft, files.scenarios()).stream()
                .filter(each ->
                        draft.rules().stream().anyMatch(rule -> rule.id().equals(each.read()))
                                && !before.contains(each.read()))
                .map(each -> new Problem(
                        each.file(),
                        each.line(),
                        each.column(),
                        Problem.Severity.ERROR,
                        each.read(),
                        "The rule is new, and no scenario exercises it. Write one in which it fires, and file it under @"
                                + each.read(),
                        null))
                .toList();
    }

    private long cases(ImpactOrder order) {
        return order.dockets().isEmpty()
                ? impacts.newest(order.reach()).stream()
                        .mapToLong(each -> each.cases())
                        .sum()
                : 0;
    }

    private static boolean refused(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::error);
    }

    private static List<RuleProblem> shown(List<Problem> problems) {
        return problems.stream().map(RuleProblem::of).distinct().toList();
    }
}
