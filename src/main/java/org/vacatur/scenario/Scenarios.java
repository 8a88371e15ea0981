package org.vacatur.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.scenario.ScenarioResult.Status;
import org.vacatur.scenario.ToldScenario.ToldStep;

/** Runs the scenarios of a rule set against one version of it, in this process; many may run at once. */
public final class Scenarios {
    /** Different sentences among which the nearest is looked for. */
    private static final int NEAR = 1_000;

    private Scenarios() {}

    /**
     * Runs all scenarios. Nothing is recorded, written or sent. If this thread is interrupted, the rest is not run.
     *
     * @param rules the version that is asked
     * @param features feature files, text by path, as {@link ScenarioFiles#read} gives them
     * @param limit time after which no other scenario is begun
     * @param done is told, after each scenario, how many were run
     */
    public static ScenarioReport run(RuleSet rules, Map<String, String> features, Duration limit, LongConsumer done) {
        long end = System.nanoTime() + limit.toNanos();
        Features read = Features.of(rules.id(), features);
        var telling = new Telling(new RulesInProcess(rules), ScenarioFiles.ids(rules), texts(read));
        var results = new ArrayList<ScenarioResult>();
        for (ToldScenario told : read.scenarios()) {
            if (Thread.currentThread().isInterrupted() || System.nanoTime() - end >= 0) {
                results.add(ScenarioResult.of(told, Status.NOT_RUN, null));
            } else {
                results.add(telling.run(told));
                done.accept(results.size());
            }
        }
        return new ScenarioReport(results, read.problems());
    }

    private static List<String> texts(Features read) {
        return read.scenarios().stream()
                .flatMap(each -> each.steps().stream())
                .map(ToldStep::text)
                .distinct()
                .limit(NEAR)
                .toList();
    }
}
