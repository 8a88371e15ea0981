package org.vacatur.rulebook;

import java.nio.file.Path;
import java.util.List;

/** Every rule set of a rules folder, loaded whole or not at all. */
public final class Rulebook {
    private final List<RuleSet> ruleSets;

    private Rulebook(List<RuleSet> ruleSets) {
        this.ruleSets = List.copyOf(ruleSets);
    }

    /**
     * Reads, checks and compiles a rules folder.
     *
     * @throws RulesRefused with every problem of every file, if any of them is an error
     */
    public static Rulebook load(Path folder) {
        throw new RulesRefused(check(folder));
    }

    /** Every problem of a rules folder, errors and warnings, without keeping what was loaded. */
    public static List<Problem> check(Path folder) {
        return List.of();
    }

    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /**
     * The rule set of a matter.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public RuleSet ruleSet(String id) {
        return ruleSets.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule set named " + id));
    }
}
