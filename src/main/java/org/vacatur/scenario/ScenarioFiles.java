package org.vacatur.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vacatur.contract.Nearest;
import org.vacatur.rulebook.OutcomeNote;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.RulesRefused;
import org.vacatur.rulebook.TextFiles;

/**
 * The feature files of a rule set as text by path, e.g. {@code "features/dookhan/60-timing.feature"}; always with slashes, and as strictly plain
 * text as the files of the rules.
 */
public final class ScenarioFiles {
    static final String NOT = "not-";

    /** Problems after which no other unknown sentence is told. */
    private static final int MOST = 100;

    private ScenarioFiles() {}

    /**
     * Reads the features of a rule set, with those in folders beneath.
     *
     * @param features the folder that has one folder for each rule set; if it is not there, there are no features
     * @param ruleSet name of the rule set, as of its folder
     * @throws RulesRefused with a problem for each file that is not plain text
     */
    public static Map<String, String> read(Path features, String ruleSet) {
        TextFiles read = TextFiles.read(features.resolve(ruleSet), Features.folder(ruleSet), Features.ENDING);
        if (!read.problems().isEmpty()) {
            throw new RulesRefused(read.problems());
        }
        return read.files();
    }

    /**
     * What is wrong with feature files: their paths, their text, their form, their size, tags that name no rule, and sentences that none may use. Whether they hold shows when
     * they are run.
     *
     * @param rules whose rules the tags name
     * @param files text by path
     */
    public static List<Problem> check(RuleSet rules, Map<String, String> files) {
        Features features = Features.of(rules.id(), files);
        var problems = new ArrayList<>(features.problems());
        Set<String> ids = ids(rules);
        for (ToldScenario scenario : features.scenarios()) {
            for (String tag : scenario.tags()) {
                String id = rule(tag);
                if (!ids.contains(id) && problems.size() < FeatureLimits.PROBLEMS) {
                    Problem problem = Features.problem(
                            scenario.file(),
                            scenario.line(),
                            "@" + tag,
                            "The rule set has no rule of this id. A scenario is filed under the rules that fire in it,"
                                    + " or with @not- under those that do not",
                            Nearest.to(id, ids).orElse(null));
                    problems.add(problem);
                }
            }
        }
        unknownSentences(features, problems);
        return List.copyOf(problems);
    }

    private static void unknownSentences(Features features, List<Problem> problems) {
        Set<String> known = new HashSet<>();
        List<String> sentences = null;
        for (ToldScenario scenario : features.scenarios()) {
            for (ToldScenario.ToldStep step : scenario.steps()) {
                if (known.contains(step.text())) {
                    continue;
                }
                if (!Sentences.read(step.text()).isEmpty()) {
                    known.add(step.text());
                    continue;
                }
                if (problems.size() > MOST) {
                    return;
                }
                sentences = sentences == null ? told(features) : sentences;
                problems.add(Features.problem(
                        scenario.file(),
                        step.line(),
                        step.text(),
                        "No scenario may use such a sentence, or a word in it is none that it knows",
                        Nearest.to(step.text(), sentences).orElse(null)));
            }
        }
    }

    /** Sentences of these scenarios that are known. */
    private static List<String> told(Features features) {
        return features.scenarios().stream()
                .flatMap(each -> each.steps().stream())
                .map(ToldScenario.ToldStep::text)
                .distinct()
                .filter(each -> !Sentences.read(each).isEmpty())
                .limit(1_000)
                .toList();
    }

    /**
     * The same where the rules cannot be loaded: tags are not compared with them.
     *
     * @param ruleSet name of the rule set
     */
    public static List<Problem> check(String ruleSet, Map<String, String> files) {
        return Features.of(ruleSet, files).problems();
    }

    /**
     * SHA-256, in hexadecimal, over paths and texts; the same on every machine. Line ends, blanks at line ends and empty lines at the end do not
     * count.
     */
    public static String hash(Map<String, String> files) {
        return TextFiles.hash(files);
    }

    /** Ids that a scenario may be filed under: of rules, and of notes that follow from the outcome. */
    static Set<String> ids(RuleSet rules) {
        var ids = new TreeSet<String>();
        rules.rules().stream().map(Rule::id).forEach(ids::add);
        rules.outcomeNotes().stream().map(OutcomeNote::code).forEach(ids::add);
        return ids;
    }

    /** The rule a tag names. */
    static String rule(String tag) {
        return tag.startsWith(NOT) ? tag.substring(NOT.length()) : tag;
    }
}
