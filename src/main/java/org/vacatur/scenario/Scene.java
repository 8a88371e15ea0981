package org.vacatur.scenario;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vacatur.scenario.steps.AnswerSteps;
import org.vacatur.scenario.steps.CaseInWords;
import org.vacatur.scenario.steps.CaseSteps;
import org.vacatur.scenario.steps.EvidenceSteps;
import org.vacatur.scenario.steps.NotAsSaid;
import org.vacatur.scenario.steps.PaperSteps;
import org.vacatur.scenario.steps.RulesAsked;

/** One scenario while it runs: its case, and what its sentences act on. Nothing of it is shared with another. */
final class Scene {
    private final Map<Class<?>, Object> steps;
    private final AnswerSteps answers;

    Scene(RulesAsked rules) {
        var told = new CaseInWords();
        answers = new AnswerSteps(told, rules);
        steps = Map.of(
                CaseSteps.class, new CaseSteps(told),
                PaperSteps.class, new PaperSteps(told),
                EvidenceSteps.class, new EvidenceSteps(told),
                AnswerSteps.class, answers);
    }

    /**
     * Does what a sentence of the scenario means.
     *
     * @throws NotAsSaid if it does not hold
     */
    void say(Sentence sentence, String text) {
        sentence.say(
                Objects.requireNonNull(steps.get(sentence.method().getDeclaringClass())),
                Objects.requireNonNull(sentence.match(text)));
    }

    /**
     * What holds at the end of every scenario.
     *
     * @throws NotAsSaid if it does not hold
     */
    void end(List<String> tags) {
        answers.asked();
        answers.explained();
        answers.filedUnder(tags);
    }
}
