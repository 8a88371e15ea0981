package org.vacatur.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.RuleSet;

/** Which rules no scenario exercises. A scenario filed under a rule fails unless the rule fires in it, so its tag is proof. */
public final class RuleCoverage {
    private RuleCoverage() {}

    /**
     * A warning for each rule, and each note that follows from the outcome, that no scenario is filed under. Compiles no rule.
     *
     * @param features text by path; what cannot be read exercises nothing
     * @return by file and line, with the id as what was read
     */
    public static List<Problem> of(RuleSet rules, Map<String, String> features) {
        Set<String> fired = Features.of(rules.id(), features).scenarios().stream()
                .flatMap(each -> each.tags().stream())
                .filter(each -> !each.startsWith(ScenarioFiles.NOT))
                .collect(Collectors.toSet());
        var missing = new ArrayList<Problem>();
        for (var rule : rules.rules()) {
            if (!fired.contains(rule.id())) {
                missing.add(warning(rule.file(), rule.line(), rule.id()));
            }
        }
        for (var note : rules.outcomeNotes()) {
            if (!fired.contains(note.code())) {
                missing.add(warning(rules.id() + "/rule-set.yaml", note.line(), note.code()));
            }
        }
        return List.copyOf(missing);
    }

    private static Problem warning(String file, int line, String id) {
        return new Problem(
                file,
                line,
                0,
                false,
                id,
                "No scenario exercises this rule. Write one in which it fires, and file it under @" + id,
                null);
    }
}
