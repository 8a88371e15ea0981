package org.vacatur.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vacatur.contract.Nearest;
import org.vacatur.scenario.ScenarioResult.Failure;
import org.vacatur.scenario.ScenarioResult.Status;
import org.vacatur.scenario.ToldScenario.ToldStep;
import org.vacatur.scenario.steps.NotAsSaid;
import org.vacatur.scenario.steps.RulesAsked;

/** Runs scenarios one by one. */
final class Telling {
    /** Searches for what was meant by an unknown sentence; more of them are not read at once. */
    private static final int SEARCHES = 50;

    private final RulesAsked rules;
    private final Collection<String> ids;
    private final List<String> texts;
    private int searches;

    /**
     * @param rules to ask
     * @param ids of the rules that a scenario may be filed under
     * @param texts sentences of all scenarios, each once: what an unknown one may have meant
     */
    Telling(RulesAsked rules, Collection<String> ids, List<String> texts) {
        this.rules = rules;
        this.ids = ids;
        this.texts = texts;
    }

    ScenarioResult run(ToldScenario told) {
        for (ToldStep step : told.steps()) {
            List<Sentence> read = Sentences.read(step.text());
            if (read.isEmpty()) {
                return ScenarioResult.of(told, Status.UNDEFINED, unknown(step));
            }
            if (read.size() > 1) {
                return failed(
                        told,
                        step.words(),
                        step.line(),
                        "This can be read as more than one sentence. Say it otherwise.");
            }
        }
        for (String tag : told.tags()) {
            String id = ScenarioFiles.rule(tag);
            if (!ids.contains(id)) {
                return failed(
                        told, "", told.line(), "It is filed under @" + tag + ", and there is no rule " + id + ".");
            }
        }
        return play(told);
    }

    private ScenarioResult play(ToldScenario told) {
        var scene = new Scene(rules);
        for (ToldStep step : told.steps()) {
            try {
                scene.say(Sentences.read(step.text()).get(0), step.text());
            } catch (NotAsSaid e) {
                return failed(told, step.words(), step.line(), String.valueOf(e.getMessage()));
            }
        }
        try {
            scene.end(told.tags());
        } catch (NotAsSaid e) {
            return failed(told, "", told.line(), String.valueOf(e.getMessage()));
        }
        return ScenarioResult.of(told, Status.PASSED, null);
    }

    private static ScenarioResult failed(ToldScenario told, String step, int line, String why) {
        return ScenarioResult.of(told, Status.FAILED, new Failure(step, line, shortened(why)));
    }

    private static String shortened(String why) {
        return why.length() <= FeatureLimits.WHY ? why : why.substring(0, FeatureLimits.WHY) + "...";
    }

    private Failure unknown(ToldStep step) {
        Optional<String> meant = Optional.empty();
        if (searches++ < SEARCHES) {
            meant = Nearest.to(
                    step.text(),
                    texts.stream()
                            .filter(each -> !Sentences.read(each).isEmpty())
                            .toList());
        }
        return new Failure(
                step.words(),
                step.line(),
                "No such sentence is known."
                        + meant.map(each -> " Nearest known: \"" + each + "\".").orElse(""));
    }
}
