package org.vacatur.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vacatur.record.DecisionReason;
import org.vacatur.rulebook.Conclusion;
import org.vacatur.rulebook.OutcomeNote;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.RuleKind;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.scenario.RuleCoverage;
import org.vacatur.scenario.ScenarioFiles;
import org.vacatur.scenario.steps.AnswerWords;

/** No rule without a scenario that shows it, and no scenario filed under a rule that is not there. */
class ScenarioCoverageTest {
    private static RuleSet dookhan;
    private static Map<String, String> features;

    @BeforeAll
    static void loadRules() {
        dookhan = Rulebook.load(Path.of("rules")).ruleSet("dookhan");
        features = ScenarioFiles.read(Path.of("features"), "dookhan");
    }

    @Test
    void every_rule_and_every_note_fires_in_some_scenario() {
        assertThat(RuleCoverage.of(dookhan, features)).isEmpty();
    }

    @Test
    void every_tag_names_a_rule_that_exists() {
        assertThat(ScenarioFiles.check(dookhan, features)).isEmpty();
    }

    @Test
    void every_reason_for_review_has_words_lawyers_use() {
        assertThat(AnswerWords.REASONS.values())
                .containsExactlyInAnyOrderElementsOf(dookhan.reviewCodes().keySet());
    }

    @Test
    void every_note_of_the_law_or_of_our_design_has_words_lawyers_use() {
        var codes = new TreeSet<String>();
        for (Rule rule : dookhan.rules()) {
            if (rule.conclusion() instanceof Conclusion.Note note && rule.kind() != RuleKind.OFFICE_POLICY) {
                codes.add(note.code());
            }
        }
        dookhan.outcomeNotes().stream().map(OutcomeNote::code).forEach(codes::add);

        assertThat(new TreeSet<>(AnswerWords.NOTES.values())).isEqualTo(codes);
    }

    @Test
    void every_reason_for_a_decision_has_words_lawyers_use() {
        assertThat(DecisionWords.REASONS.values())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(DecisionReason.values()).map(Enum::name).toList());
    }
}
