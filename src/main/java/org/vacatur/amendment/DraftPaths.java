package org.vacatur.amendment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vacatur.contract.Nearest;

/** Which files of a draft an editor changes: rules and tables of the rule set, the shared tables, and the rule set's scenarios. */
record DraftPaths(String ruleSet) {
    /** The sentences' meanings are ours: a changed one would let a rule say what it does not do. */
    static final String VOCABULARY = "vocabulary.dsl";

    private static final Set<String> SHARED = Set.of("sources.csv", "dispositions.csv", "offenses.csv", "courts.csv");
    private static final Set<String> FOR_PEOPLE = Set.of("README.md", "CHANGELOG.md");
    private static final Pattern RULES = Pattern.compile(
            "(?:[A-Za-z0-9][A-Za-z0-9_-]{0,60}\\.(?:dslr|drl\\.csv)|evidence\\.csv|examples\\.csv|rule-set\\.yaml)");
    private static final Pattern SCENARIO =
            Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9_-]{0,60}/){0,3}[A-Za-z0-9][A-Za-z0-9_-]{0,60}\\.feature");

    boolean editable(String path) {
        String own = ruleSet + "/";
        String scenarios = DraftFiles.SCENARIOS + own;
        if (path.startsWith(scenarios)) {
            return SCENARIO.matcher(path.substring(scenarios.length())).matches();
        }
        return SHARED.contains(path)
                || path.startsWith(own)
                        && RULES.matcher(path.substring(own.length())).matches();
    }

    /** Whether a file is a part of a version, or would be: those that can be changed here, and the vocabulary. */
    boolean part(String path) {
        return editable(path) || path.equals(VOCABULARY);
    }

    /** Whether a file of a folder belongs to something else: another rule set, its scenarios, the profiles, or a page for people. */
    boolean passedOver(String path) {
        int end = path.indexOf('/');
        if (path.startsWith(DraftFiles.SCENARIOS)) {
            return !path.startsWith(DraftFiles.SCENARIOS + ruleSet + "/");
        }
        return end < 0 ? FOR_PEOPLE.contains(path) : !path.startsWith(ruleSet + "/");
    }

    /**
     * Why a file cannot be changed here; empty if it can.
     *
     * @param known files that there are
     */
    Optional<String> refusal(String path, List<String> known) {
        if (editable(path)) {
            return Optional.empty();
        }
        if (path.equals(VOCABULARY)) {
            return Optional.of(
                    "is the vocabulary: what its sentences mean is code, and comes with a release of the service");
        }
        return Optional.of("is no file of the rule set " + ruleSet + " that can be changed here"
                + Nearest.to(path, known)
                        .map(each -> " (did you mean " + each + "?)")
                        .orElse("")
                + "; there are " + ruleSet + "/NAME.dslr, " + ruleSet + "/NAME.drl.csv, " + ruleSet + "/evidence.csv, "
                + ruleSet + "/examples.csv, " + ruleSet + "/rule-set.yaml, the shared tables, and "
                + DraftFiles.SCENARIOS + ruleSet + "/NAME.feature");
    }
}
