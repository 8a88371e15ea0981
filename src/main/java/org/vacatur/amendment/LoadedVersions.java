package org.vacatur.amendment;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;

/**
 * Versions of one rule set, loaded: those asked for last stay. A version is its content, so what was loaded once is right as long as it is
 * there.
 */
final class LoadedVersions {
    private static final int KEPT = 4;

    private final String ruleSet;
    private final @Nullable Path compiled;
    private final Map<String, RuleSet> loaded = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RuleSet> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Keeps versions of a rule set.
     *
     * @param compiled folder that keeps compiled rules by content; null to keep nothing
     */
    LoadedVersions(String ruleSet, @Nullable Path compiled) {
        this.ruleSet = ruleSet;
        this.compiled = compiled;
    }

    /**
     * A version.
     *
     * @param files gives its files, if it is not loaded
     * @throws IllegalStateException if they make another version
     * @throws org.vacatur.rulebook.RulesRefused if they have errors
     */
    synchronized RuleSet of(String version, Supplier<Map<String, String>> files) {
        RuleSet before = loaded.get(version);
        if (before != null) {
            return before;
        }
        RuleSet now = Rulebook.load(files.get(), compiled).ruleSet(ruleSet);
        if (!now.version().equals(version)) {
            throw new IllegalStateException("The rules kept as " + version + " are changed: they are " + now.version());
        }
        loaded.put(version, now);
        return now;
    }

    synchronized void put(RuleSet rules) {
        loaded.put(rules.version(), rules);
    }
}
