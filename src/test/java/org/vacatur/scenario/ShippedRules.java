package org.vacatur.scenario;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;

/** The rules and scenarios of this repository, as they are or changed at one place. */
final class ShippedRules {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private ShippedRules() {}

    static RuleSet dookhan() {
        return Loaded.DOOKHAN;
    }

    static Map<String, String> features() {
        return ScenarioFiles.read(Path.of("features"), "dookhan");
    }

    /** The rules with one text in the place of another. */
    static RuleSet changed(String file, String from, String to) {
        Map<String, String> files = new TreeMap<>(dookhan().files());
        String text = files.get(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not say: " + from);
        }
        files.put(file, text.replace(from, to));
        return Rulebook.load(files, null).ruleSet("dookhan");
    }

    static ScenarioReport run(RuleSet rules, Map<String, String> features) {
        return Scenarios.run(rules, features, PATIENCE, each -> {});
    }

    /** A run of one feature against the rules as they are. */
    static ScenarioReport run(String feature) {
        return run(dookhan(), Map.of("features/dookhan/one.feature", feature));
    }

    private static final class Loaded {
        static final RuleSet DOOKHAN = Rulebook.load(Path.of("rules")).ruleSet("dookhan");
    }
}
