package org.vacatur.record;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.Rulebook;

/**
 * Loads versions of the rules that were kept.
 *
 * @param compiled folder that keeps compiled rules by content; null to keep nothing
 */
record KeptRules(@Nullable Path compiled) {
    /** Loads one. */
    Recommender load(Map<String, String> files, String ruleSet) {
        return new Recommender(Rulebook.load(files, compiled).ruleSet(ruleSet));
    }
}
