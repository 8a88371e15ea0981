package org.vacatur.amendment;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
    private final Map<String, FutureTask<RuleSet>> loading = new ConcurrentHashMap<>();
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
     * A version. Whoever asks for one that is loaded never waits for another; several who ask for the same one at once load it once.
     *
     * @param files gives its files, if it is not loaded
     * @throws IllegalStateException if they make another version
     * @throws org.vacatur.rulebook.RulesRefused if they have errors
     */
    RuleSet of(String version, Supplier<Map<String, String>> files) {
        RuleSet before = find(version);
        if (before != null) {
            return before;
        }
        FutureTask<RuleSet> mine = new FutureTask<>(() -> load(version, files.get()));
        FutureTask<RuleSet> first = loading.putIfAbsent(version, mine);
        if (first != null) {
            return loaded(first);
        }
        try {
            mine.run();
            return loaded(mine);
        } finally {
            loading.remove(version);
        }
    }

    private RuleSet load(String version, Map<String, String> files) {
        RuleSet now = Rulebook.load(files, compiled).ruleSet(ruleSet);
        if (!now.version().equals(version)) {
            throw new IllegalStateException("The rules kept as " + version + " are changed: they are " + now.version());
        }
        put(now);
        return now;
    }

    private static RuleSet loaded(FutureTask<RuleSet> loading) {
        try {
            return loading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rules were loaded", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException("The rules cannot be loaded", e.getCause());
        }
    }

    private synchronized @Nullable RuleSet find(String version) {
        return loaded.get(version);
    }

    synchronized void put(RuleSet rules) {
        loaded.put(rules.version(), rules);
    }
}
